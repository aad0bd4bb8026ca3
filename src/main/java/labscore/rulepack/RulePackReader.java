package labscore.rulepack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import labscore.condition.RuleBody;
import labscore.evidence.Vocabulary;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.rulepack.check.TopicCheck;
import labscore.rulepack.check.VocabularyCheck;
import labscore.rulepack.finding.CheckKind;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scheme.Scheme;

/** Reads a rule pack. Nothing in it is built or run before all of it was checked. */
public final class RulePackReader {

    private final PackFiles files;
    private final Scheme scheme;
    private final List<Problem> problems = new ArrayList<>();
    private final List<CheckedSource> sources = new ArrayList<>();
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, RuleBody> bodies = new TreeMap<>();

    private RulePackReader(PackFiles files, Optional<Scheme> known) {
        this.files = files;
        this.scheme = known.orElseGet(() -> SchemeReader.read(
                files.root().resolve(PackFiles.SCORECARD), files.contents().get(PackFiles.SCORECARD)));
    }

    /** @throws LabscoreException with all problems found */
    public static RulePack read(PackFiles files) {
        return notEmpty(readUnfinished(files), files);
    }

    /**
     * Reads only the files that are not known; their sources and bodies alone are in the pack.
     *
     * @throws LabscoreException with all problems found
     */
    public static RulePack read(PackFiles files, KnownRules known) {
        return notEmpty(new RulePackReader(files, known.scheme()).pack(known), files);
    }

    /**
     * A pack that may have no rule yet.
     *
     * @throws LabscoreException with all problems found
     */
    public static RulePack readUnfinished(PackFiles files) {
        RulePackReader reader = new RulePackReader(files, Optional.empty());
        return reader.pack(new KnownRules(reader.vocabulary(), Map.of(), Optional.of(reader.scheme)));
    }

    private static RulePack notEmpty(RulePack pack, PackFiles files) {
        if (pack.judgement().rules().isEmpty()) {
            throw Problem.at(Location.of(files.root().toString()), "there is no rule in this pack")
                    .kind(CheckKind.EMPTY)
                    .remedy("Write rules into the folder of a dimension, such as "
                            + pack.judgement().scheme().dimensions().get(0).id() + "/topic.drl.").failure();
        }
        return pack;
    }

    private Vocabulary vocabulary() {
        VocabularyCheck.Result result = VocabularyCheck.of(files.text(PackFiles.VOCABULARY));
        if (!result.problems().isEmpty()) {
            throw new LabscoreException(result.problems());
        }
        sources.add(result.checked());
        return result.vocabulary();
    }

    private RulePack pack(KnownRules known) {
        files.topics().forEach(name -> topic(name, known));
        if (!problems.isEmpty()) {
            throw new LabscoreException(problems);
        }
        return new RulePack(new Judgement(known.vocabulary(), scheme, Collections.unmodifiableMap(rules),
                files.stamp()), Collections.unmodifiableMap(bodies), List.copyOf(sources));
    }

    private void topic(String name, KnownRules known) {
        String dimension = name.substring(0, name.indexOf('/'));
        if (scheme.dimension(dimension).isEmpty()) {
            problems.add(files.text(name).problem(CheckKind.UNKNOWN_DIMENSION, 0,
                    "folder '" + dimension + "' is no dimension")
                    .allowed(dimension, scheme.dimensions().stream().map(d -> d.id()).toList())
                    .remedy("Move the file, or add the dimension to " + PackFiles.SCORECARD + "."));
            return;
        }
        List<Rule> unchanged = known.topics().get(name);
        if (unchanged == null) {
            topic(name, TopicCheck.of(files.text(name), dimension, known.vocabulary()));
        } else {
            unchanged.forEach(rule -> add(rule, name));
        }
    }

    private void topic(String name, TopicCheck.Result result) {
        problems.addAll(result.problems());
        result.rules().forEach(rule -> add(rule, name));
        result.bodies().forEach(body -> bodies.put(body.rule(), body));
        sources.add(result.checked());
    }

    private void add(Rule rule, String file) {
        Rule same = rules.putIfAbsent(rule.name(), rule);
        if (same != null) {
            problems.add(files.text(file).problem(CheckKind.DECLARED_TWICE, rule.where(), "a rule named '" + rule.name()
                    + "' stands at " + same.where() + " already").remedy("Give each rule its own name."));
        }
    }
}
