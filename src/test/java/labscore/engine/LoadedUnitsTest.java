package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import labscore.fixture.SmallPack;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

class LoadedUnitsTest {

    private final LoadedUnits units = new LoadedUnits();

    private static CompiledPack compiled() {
        return new PackOpener(null, null).open(SmallPack.RULES);
    }

    private static Set<String> all(CompiledPack pack) {
        return pack.judgement().rules().keySet();
    }

    private static List<Rule> rules(LoadedUnits.Loaded loaded) {
        return loaded.models().stream().flatMap(model -> model.getRules().stream()).toList();
    }

    @Test
    void what_was_loaded_is_not_loaded_again() {
        CompiledPack pack = compiled();
        LoadedUnits.Loaded first = units.loaded(pack, all(pack));
        LoadedUnits.Loaded second = units.loaded(pack, all(pack));

        assertEquals(pack.judgement().rules().size(), rules(first).size());
        for (int i = 0; i < rules(first).size(); i++) {
            assertSame(rules(first).get(i), rules(second).get(i));
        }
        assertSame(first.types(), second.types());
    }

    @Test
    void of_what_was_loaded_only_the_rules_that_count_are_in_the_models() {
        CompiledPack pack = compiled();
        String one = pack.units().get(0).rules().iterator().next();
        units.load(pack);
        LoadedUnits.Loaded some = units.loaded(pack, Set.of(one));

        assertEquals(List.of(one), rules(some).stream().map(Rule::getName).toList());
    }

    @Test
    void rules_that_do_not_run_stay_loaded() {
        CompiledPack pack = compiled();
        Set<String> first = Set.of(all(pack).iterator().next());
        Rule before = rules(units.loaded(pack, first)).get(0);
        units.loaded(pack, Set.of());

        assertSame(before, rules(units.loaded(pack, first)).get(0));
    }

    @Test
    void another_vocabulary_begins_anew() {
        CompiledPack pack = compiled();
        LoadedUnits.Loaded first = units.loaded(pack, all(pack));
        CompiledPack other = compiled();

        assertNotSame(first.types(), units.loaded(other, all(other)).types());
        assertNotSame(first.types(), units.loaded(pack, all(pack)).types(), "and what was before is forgotten");
    }
}
