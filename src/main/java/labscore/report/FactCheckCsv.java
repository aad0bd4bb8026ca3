package labscore.report;

import java.util.Arrays;
import java.util.List;
import labscore.problem.Location;
import labscore.problem.Problem;

/** A check of facts for spreadsheets: a row for each problem. */
final class FactCheckCsv {

    private static final List<String> TITLES =
            List.of("file", "line", "column", "found", "allowed", "nearest", "remedy");

    private FactCheckCsv() {}

    static Csv of(FactCheck check) {
        return new Csv(TITLES, check.problems().stream().map(FactCheckCsv::row).toList());
    }

    private static List<Object> row(Problem problem) {
        Location where = problem.where() == null ? Location.of("") : problem.where();
        return Arrays.asList(where.file(), known(where.line()), known(where.column()), problem.found(),
                problem.allowed(), problem.nearest(), problem.remedy());
    }

    private static Integer known(int position) {
        return position == 0 ? null : position;
    }
}
