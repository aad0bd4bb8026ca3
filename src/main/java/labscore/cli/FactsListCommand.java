package labscore.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import labscore.analysis.FactSearch;
import labscore.analysis.FoundFact;
import labscore.cli.AssessmentOptions.Assessed;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Lab;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.report.Answers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore facts list}. */
@picocli.CommandLine.Command(name = "list", description = "List facts and what they weigh.")
final class FactsListCommand implements Command {

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
    private String scenario;

    @Option(names = "--lab", paramLabel = "LAB", description = "Only facts that name this lab or organisation.")
    private String lab;
    @Option(names = "--type", paramLabel = "TYPE", description = "Only facts of this type.")
    private String type;
    @Option(names = "--since", paramLabel = "DATE", description = "Only facts of this day, month or year and later.")
    private String since;
    @Option(names = "--until", paramLabel = "DATE", description = "Only facts of this day, month or year and earlier.")
    private String until;
    @Option(names = "--text", paramLabel = "WORDS", description = "Only facts that hold these words.")
    private String text;

    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        EvidenceDate from = date(since);
        EvidenceDate to = date(until);
        Assessed assessed = assessment.assessed(desk, scenario);
        Vocabulary vocabulary = assessed.assessment().judgement().vocabulary();
        List<FoundFact> all = search(new FactSearch(null, null, null, null, null), assessed);
        FactSearch search = new FactSearch(organisation(assessed, all), type(vocabulary), from, to, text);
        answer.give(desk, Answers.facts(assessed.assessment(), search(search, assessed)));
        return ExitCode.OK;
    }

    private static List<FoundFact> search(FactSearch search, Assessed assessed) {
        return search.in(assessed.scenario(), assessed.assessment().judgement().vocabulary(),
                assessed.assessment().evidence());
    }

    private static EvidenceDate date(String typed) {
        return typed == null ? null : EvidenceDate.parse(typed).orElseThrow(() ->
                Problem.of("'" + typed + "' is no date").remedy("Write 2026-05-19, 2026-05 or 2026.").failure());
    }

    private String type(Vocabulary vocabulary) {
        if (type != null && !vocabulary.types().containsKey(type)) {
            throw Problem.of("there is no type '" + type + "'").allowed(type, vocabulary.types().keySet()).failure();
        }
        return type;
    }

    /** A lab by any of its names, or an outside organisation as facts name it. */
    private String organisation(Assessed assessed, List<FoundFact> all) {
        if (lab == null) {
            return null;
        }
        List<Lab> labs = assessed.scenario().labs();
        Set<String> known = new LinkedHashSet<>(labs.stream().map(Lab::id).toList());
        Stream<Lab> outside = all.stream().flatMap(found -> found.labs().stream())
                .filter(known::add)
                .map(name -> new Lab(name, name, List.of(), null));
        return new LabNames(Stream.concat(labs.stream(), outside).toList()).find(lab).id();
    }
}
