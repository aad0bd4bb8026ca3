package labscore.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import labscore.evidence.Fact;
import labscore.problem.Problem;
import labscore.thread.Threads;

/** Settles what facts say of each other once all are read, and checks it. */
final class Relations {

    private final Shelving shelving;
    private final Shelves shelves;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, BitSet> homesOfTargets = new ConcurrentHashMap<>();

    Relations(Shelving shelving) {
        this.shelving = shelving;
        this.shelves = shelving.shelves();
    }

    /** @throws labscore.problem.LabscoreException with the first problems, by place */
    void settle(Threads threads) {
        threads.run(shelves.homes(), part -> events(shelves.firstOfEvents() + part));
        Linked linked = shelving.linked();
        Set<String> targets = linked.targets();
        threads.run(shelves.homes(), part -> ids(part, targets));
        problems.addAll(References.problems(linked.facts(), homesOfTargets.keySet()));
        FirstProblems.throwIfAny(problems);
        try (Sorter sorter = shelving.sorter()) {
            linked.settle(homesOfTargets, sorter::bring);
        }
    }

    private void events(int shelf) {
        Map<String, List<Fact>> events = new HashMap<>();
        shelves.read(shelf, shelving.shared(), in -> {
            Fact fact = shelving.form().read(in);
            events.computeIfAbsent(fact.event(), event -> new ArrayList<>(2)).add(fact);
        });
        try (Sorter sorter = shelving.sorter()) {
            for (List<Fact> reports : events.values()) {
                refuseTypesUnlike(reports);
                reports.forEach(reports.size() == 1 ? sorter::settle : sorter::hold);
            }
        }
    }

    private void refuseTypesUnlike(List<Fact> reports) {
        Fact first = reports.stream().min(Comparator.comparing(Fact::id)).orElseThrow();
        for (Fact fact : reports) {
            if (!fact.type().equals(first.type())) {
                add(Problem.at(fact.where(), "'" + first.id() + "' and '" + fact.id() + "' share the event '"
                                + fact.event() + "', but their types are " + first.type() + " and " + fact.type())
                        .remedy("Reports of one event have one type; give one of them another event."));
            }
        }
    }

    private void ids(int part, Set<String> targets) {
        Map<String, Definition> definitions = new HashMap<>();
        shelves.read(shelves.firstOfIds() + part, shelving.shared(), in -> define(Definition.read(in), definitions));
        for (Definition definition : definitions.values()) {
            if (targets.contains(definition.id())) {
                homesOfTargets.put(definition.id(), definition.homes());
            }
        }
        if (shelving.fingerprinted()) {
            DigestRun.write(definitions, shelving, shelves.firstOfDigests() + part);
        }
    }

    private void define(Definition definition, Map<String, Definition> definitions) {
        Definition other = definitions.putIfAbsent(definition.id(), definition);
        if (other != null) {
            boolean later = definition.where().compareTo(other.where()) > 0;
            Definition first = later ? other : definition;
            definitions.put(first.id(), first);
            add(Problem.at((later ? definition : other).where(), "there is a fact with the id '" + first.id() + "' already")
                    .remedy("It stands at " + first.where() + "; choose another id."));
        }
    }

    private void add(Problem problem) {
        synchronized (problems) {
            problems.add(problem);
        }
    }
}
