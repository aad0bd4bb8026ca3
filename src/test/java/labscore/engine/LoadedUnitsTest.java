package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import labscore.fixture.SmallPack;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

class LoadedUnitsTest {

    private final LoadedUnits units = new LoadedUnits();

    private static CompiledPack compiled() {
        return new PackOpener(null, null).open(SmallPack.RULES);
    }

    private static Model whole(LoadedUnits.Loaded loaded) {
        return ((ModelPart) loaded.models().get(0)).whole();
    }

    @Test
    void what_was_loaded_is_not_loaded_again() {
        CompiledPack pack = compiled();
        LoadedUnits.Loaded first = units.loaded(pack);

        assertSame(whole(first), whole(units.loaded(pack)));
        assertSame(first.types(), units.loaded(pack).types());
    }

    @Test
    void of_what_was_loaded_only_the_rules_that_count_are_in_the_models() {
        CompiledPack pack = compiled();
        String one = pack.units().get(0).rules().iterator().next();
        units.load(pack);
        LoadedUnits.Loaded some = units.loaded(pack.with(Set.of(one)));

        assertEquals(List.of(one), some.models().stream().flatMap(model -> model.getRules().stream())
                .map(Rule::getName).toList());
    }

    @Test
    void another_vocabulary_begins_anew() {
        CompiledPack pack = compiled();
        LoadedUnits.Loaded first = units.loaded(pack);
        CompiledPack other = compiled();

        assertNotSame(first.types(), units.loaded(other).types());
        assertNotSame(first.types(), units.loaded(pack).types(), "and what was before is forgotten");
    }
}
