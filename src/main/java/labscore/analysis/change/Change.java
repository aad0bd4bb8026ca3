package labscore.analysis.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;

/** One difference between two scenarios. Changes to different things can be made in any order. */
public sealed interface Change {

    /** What it changes, unique among the changes between two scenarios: {@code fact karpathy-to-anthropic}. */
    String subject();

    /** The scenario with this change made; title and question stay. */
    Scenario applyTo(Scenario scenario);

    /**
     * A fact dropped, added or stated otherwise.
     *
     * @param id of the fact
     * @param before {@code null} if it is added
     * @param after {@code null} if it is dropped
     */
    record OfFact(String id, Fact before, Fact after) implements Change {

        @Override
        public String subject() {
            return "fact " + id;
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            List<Fact> facts = new ArrayList<>(scenario.facts());
            facts.removeIf(fact -> fact.id().equals(id));
            if (after != null) {
                facts.add(after);
            }
            facts.sort(Comparator.comparing(Fact::id));
            return new Scenario(scenario.title(), scenario.why(), scenario.asOf(), scenario.labs(),
                    List.copyOf(facts), scenario.profile(), scenario.weights(), scenario.points());
        }
    }

    /**
     * A lab left out, added or described otherwise.
     *
     * @param before {@code null} if it is added
     * @param after {@code null} if it is left out
     */
    record OfLab(String id, Lab before, Lab after) implements Change {

        @Override
        public String subject() {
            return "lab " + id;
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            List<Lab> labs = new ArrayList<>(scenario.labs());
            labs.removeIf(lab -> lab.id().equals(id));
            if (after != null) {
                labs.add(after);
            }
            labs.sort(Comparator.comparing(Lab::id));
            return new Scenario(scenario.title(), scenario.why(), scenario.asOf(), List.copyOf(labs),
                    scenario.facts(), scenario.profile(), scenario.weights(), scenario.points());
        }
    }

    /**
     * Other points of a rule.
     *
     * @param before {@code null} for those of its header
     * @param after likewise
     */
    record OfPoints(String rule, Double before, Double after) implements Change {

        @Override
        public String subject() {
            return "points of '" + rule + "'";
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return new Scenario(scenario.title(), scenario.why(), scenario.asOf(), scenario.labs(),
                    scenario.facts(), scenario.profile(), scenario.weights(), with(scenario.points(), rule, after));
        }
    }

    /**
     * Another weight of a dimension.
     *
     * @param before {@code null} for that of the profile
     * @param after likewise
     */
    record OfWeight(String dimension, Double before, Double after) implements Change {

        @Override
        public String subject() {
            return "weight of " + dimension;
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return new Scenario(scenario.title(), scenario.why(), scenario.asOf(), scenario.labs(), scenario.facts(),
                    scenario.profile(), with(scenario.weights(), dimension, after), scenario.points());
        }
    }

    /** Another profile; {@code null} for the default. */
    record OfProfile(String before, String after) implements Change {

        @Override
        public String subject() {
            return "profile";
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return new Scenario(scenario.title(), scenario.why(), scenario.asOf(), scenario.labs(),
                    scenario.facts(), after, scenario.weights(), scenario.points());
        }
    }

    /** Another as-of date. */
    record OfDate(LocalDate before, LocalDate after) implements Change {

        @Override
        public String subject() {
            return "as-of date";
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return new Scenario(scenario.title(), scenario.why(), after, scenario.labs(), scenario.facts(),
                    scenario.profile(), scenario.weights(), scenario.points());
        }
    }

    private static Map<String, Double> with(Map<String, Double> values, String key, Double value) {
        Map<String, Double> changed = new TreeMap<>(values);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
