package labscore.analysis.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.goal.Contest.Standing;
import labscore.evidence.Scenario;
import labscore.scoring.Assessment;

/** Tries sets of changes, the small before the large, those whose members help most before the others. */
final class Reaching {

    /** Working a set out costs about as many assessments as one divided by this. */
    private static final int WORKED_OUT_PER_ASSESSMENT = 20;

    private static final Comparator<Route> MOST_PLAUSIBLE_FIRST = Comparator
            .<Route>comparingDouble(route -> -route.plausibility())
            .thenComparing(route -> String.join(" ", route.changes().stream()
                    .map(candidate -> candidate.change().id()).sorted().toList()));

    private final Variants variants;
    private final Contest contest;
    private final Reach.Wish wish;
    private final Assessment before;
    private List<Effect> effects = List.of();
    private long spent;

    Reaching(Assessor assessor, Scenario scenario, Contest contest, Reach.Wish wish) {
        this.variants = assessor.on(scenario);
        this.contest = contest;
        this.wish = wish;
        this.before = variants.with(List.of(), Outcome::assessment);
    }

    Reach reach() {
        Standing now = contest.in(before);
        List<Candidate> candidates = Candidates.of(
                variants.base(), wish.catalogue(), wish.avoid(), before.judgement().scheme().confidence());
        List<Tried> tried = new ArrayList<>();
        List<Route> routes = List.of();
        if (!now.isWithin(wish.rank())) {
            effects = candidates.stream().map(candidate -> Effect.unknown(candidate, before)).toList();
            for (int size = 1; size <= wish.atMost() && routes.isEmpty() && hasBudget(); size++) {
                Search search = new Search(size);
                search.run();
                tried.add(search.tried());
                routes = search.routes();
            }
        }
        return new Reach(contest, wish, before, now, candidates.size(), routes, List.copyOf(tried));
    }

    private boolean hasBudget() {
        return spent < (long) wish.budget() * WORKED_OUT_PER_ASSESSMENT;
    }

    /** Tries the sets of one size. */
    private final class Search {

        private final int size;
        private final Subsets sets;
        private final long all;
        private final List<Effect> measured = new ArrayList<>();
        private final PriorityQueue<Route> best = new PriorityQueue<>(MOST_PLAUSIBLE_FIRST.reversed());
        private long assessed;
        private long workedOut;
        private int found;

        Search(int size) {
            this.size = size;
            this.sets = new Subsets(effects, size);
            this.all = sets.count();
        }

        void run() {
            sets.forEach(set -> {
                if (hasBudget()) {
                    attempt(set);
                }
                return hasBudget();
            });
            if (size == 1) {
                measured.sort(Comparator.comparingDouble(Effect::shortOf)
                        .thenComparing(effect -> effect.candidate().change().id()));
                effects = List.copyOf(measured);
            }
        }

        private void attempt(List<Effect> set) {
            if (size > 1 && Effect.areIndependent(set)) {
                spent++;
                workedOut++;
                if (!Effect.together(before, set, contest).isWithin(wish.rank())) {
                    return;
                }
            } else {
                assessed++;
            }
            spent += WORKED_OUT_PER_ASSESSMENT;
            Optional<Route> route = variants.with(
                    set.stream().map(effect -> effect.candidate().change()).toList(), after -> route(set, after));
            route.ifPresent(this::keep);
        }

        private Optional<Route> route(List<Effect> set, Outcome after) {
            if (size == 1) {
                measured.add(set.get(0).measured(before, after, contest.shortOf(after, wish.rank())));
            }
            Standing standing = contest.in(after);
            if (!standing.isWithin(wish.rank())) {
                return Optional.empty();
            }
            List<Candidate> changes = set.stream().map(Effect::candidate).toList();
            double plausibility = changes.stream().mapToDouble(Candidate::plausibility).reduce(1, (a, b) -> a * b);
            return Optional.of(new Route(changes, plausibility, standing, after.assessment()));
        }

        private void keep(Route route) {
            found++;
            best.add(route);
            if (best.size() > wish.routes()) {
                best.poll();
            }
        }

        Tried tried() {
            return new Tried(size, all, assessed, workedOut, found);
        }

        List<Route> routes() {
            return best.stream().sorted(MOST_PLAUSIBLE_FIRST).toList();
        }
    }
}
