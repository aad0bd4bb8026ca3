package labscore.rulepack.check;

import labscore.rulepack.finding.CheckKind;

/** Binds variables by the rules for their names. */
final class Variables {

    /** Names that the program gives to what it adds to a rule. */
    static final String OWN = "$labscore_";

    private Variables() {}

    /** @throws labscore.problem.LabscoreException if the name won't do or is taken */
    static void bind(Scope scope, String variable, Scope.Variable value, Findings findings, int offset) {
        if (!variable.matches("\\$[A-Za-z][A-Za-z0-9_]*") || variable.startsWith(OWN)) {
            int name = Math.max(0, findings.code().lastIndexOf(variable, offset));
            throw findings.at(CheckKind.BAD_NAME, name, "'" + variable + "' is no name for a variable")
                    .allowed("a $ and letters, digits or _, such as $move").failure();
        }
        if (scope.isTaken(variable)) {
            throw findings.at(CheckKind.DECLARED_TWICE, offset, "variable " + variable + " is bound twice")
                    .remedy("Give each value its own name.").failure();
        }
        scope.bind(variable, value);
    }
}
