package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.report.RuleBook;
import labscore.report.Tool;
import labscore.report.wording.RuleWords;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import labscore.ruletest.Mentions;
import labscore.scheme.Judgement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore rules doc}. */
@picocli.CommandLine.Command(
        name = "doc", description = "Write a page on the rules of each dimension into its folder: README.md.")
final class RulesDocCommand implements Command {

    private static final String PAGE = "README.md";

    @Option(names = "--check", description = "Write nothing; exit code 1 if a page is not as it would be written.")
    private boolean check;

    @Mixin
    private RulesOption rules;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        Path folder = rules.folder(desk);
        Map<Path, String> stale = new LinkedHashMap<>();
        pages(folder).forEach((file, page) -> {
            if (!page.equals(StandingText.of(file))) {
                stale.put(file, page);
            }
        });
        if (check) {
            List<String> failures = new ArrayList<>();
            stale.keySet().forEach(file -> failures.add(
                    file + " is not up to date: write it with '" + Tool.NAME + " rules doc'"));
            return desk.verdict(failures);
        }
        new WholeFiles(stale).write();
        stale.keySet().forEach(file -> desk.note("wrote " + file));
        return ExitCode.OK;
    }

    /** By file; the pack is read and not compiled. */
    private static Map<Path, String> pages(Path folder) {
        RulePack pack = RulePackReader.read(PackFiles.read(folder));
        Judgement judgement = pack.judgement();
        Map<String, RuleWords> words = new TreeMap<>();
        pack.bodies().forEach((name, body) -> words.put(name, RuleWords.of(body, judgement.vocabulary())));
        RuleBook book = new RuleBook(judgement, words, Mentions.in(folder, judgement));
        Map<Path, String> pages = new LinkedHashMap<>();
        judgement.scheme().dimensions().forEach(dimension ->
                pages.put(folder.resolve(dimension.id()).resolve(PAGE), book.page(dimension)));
        return pages;
    }
}
