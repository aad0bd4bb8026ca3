package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import labscore.scoring.Credit;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.rule.Match;

class CreditBookTest {

    private static final Credit ONE = new Credit("rule", "lab", 1, List.of("e"), List.of());
    private static final Credit TWO = new Credit("rule", "lab", 2, List.of("e"), List.of());

    private final List<String> heard = new ArrayList<>();
    private final CreditBook book = new CreditBook(
            credit -> heard.add("+" + credit.amount()), credit -> heard.add("-" + credit.amount()));
    private final Match match = match();
    private final Match other = match();

    @Test
    void a_credit_holds_as_long_as_its_match() {
        fires(match, ONE);
        book.onDeleteMatch(match);
        assertEquals(List.of("+1.0", "-1.0"), heard);
    }

    @Test
    void a_credit_that_two_matches_give_is_one_and_goes_with_the_last() {
        fires(match, ONE);
        fires(other, ONE);
        book.onDeleteMatch(match);
        assertEquals(List.of("+1.0"), heard);
        book.onDeleteMatch(other);
        assertEquals(List.of("+1.0", "-1.0"), heard);
    }

    @Test
    void a_match_that_fires_again_gives_another_credit_instead() {
        fires(match, ONE);
        fires(match, TWO);
        book.onDeleteMatch(match);
        assertEquals(List.of("+1.0", "-1.0", "+2.0", "-2.0"), heard);
    }

    @Test
    void nobody_hears_of_a_match_that_gives_the_same_again() {
        fires(match, ONE);
        fires(match, ONE);
        assertEquals(List.of("+1.0"), heard);
    }

    @Test
    void a_match_that_gives_nothing_any_more_takes_its_credit_back() {
        fires(match, ONE);
        fires(match, null);
        book.onDeleteMatch(match);
        assertEquals(List.of("+1.0", "-1.0"), heard);
    }

    /** @param credit or {@code null} for a lab or an amount that is unknown */
    private void fires(Match fired, Credit credit) {
        book.onBeforeMatchFire(fired);
        if (credit != null) {
            book.send(credit);
        }
        book.onAfterMatchFire(fired);
    }

    /** Two matches are alike in all but being two. */
    private static Match match() {
        return (Match) Proxy.newProxyInstance(CreditBookTest.class.getClassLoader(), new Class<?>[] {Match.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
