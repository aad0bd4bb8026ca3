package labscore.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import labscore.problem.Problems;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.SourceText;

/** Checks the first row of a CSV file, so that a wrong column is told once and not for each row. */
final class CsvHeader {

    private CsvHeader() {}

    /** @throws labscore.problem.LabscoreException if columns are missing, unknown or there twice */
    static void check(SourceText source, List<Scalar> header, Set<String> fieldNames) {
        if (header.size() == 1 && header.get(0).value().contains(";")) {
            throw header.get(0).problem("the columns are separated by semicolons")
                    .remedy("Save the table with commas between the columns.").failure();
        }
        Problems problems = new Problems();
        Set<String> names = new HashSet<>();
        for (Scalar cell : header) {
            known(cell, fieldNames, problems);
            if (!names.add(cell.value())) {
                problems.add(cell.problem("there is a column '" + cell.value() + "' already")
                        .remedy("Keep one of them."));
            }
        }
        for (String required : ScenarioKeys.FACT_REQUIRED) {
            if (!required.equals("sources") && !names.contains(required)) {
                problems.add(header.get(0).problem("there is no column '" + required + "'")
                        .remedy("Each fact needs one; add the column."));
            }
        }
        if (!names.contains("title") && !names.contains("publisher")) {
            problems.add(header.get(0).problem("there is no column for the source of a fact")
                    .remedy("Add the column 'title' or 'publisher', and 'url' if you can."));
        }
        problems.throwIfAny();
    }

    private static void known(Scalar cell, Set<String> fieldNames, Problems problems) {
        List<String> columns = new ArrayList<>(ScenarioKeys.FACT);
        columns.remove("sources");
        columns.addAll(ScenarioKeys.SOURCE);
        columns.addAll(fieldNames);
        if (!columns.contains(cell.value())) {
            problems.add(cell.problem("there is no key '" + cell.value() + "' for this column")
                    .nearest(cell.value(), columns)
                    .remedy("Name columns as the keys of facts (type, id, date, confidence, fields of the type), and "
                            + "for their source " + String.join(", ", ScenarioKeys.SOURCE) + "."));
        }
    }
}
