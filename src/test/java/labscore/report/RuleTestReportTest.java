package labscore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import labscore.evidence.Scenario;
import labscore.fixture.SmallPack;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.report.document.Look;
import labscore.report.document.Printable;
import labscore.ruletest.Mismatch;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.RuleTest;
import labscore.ruletest.RuleTestRun;
import labscore.ruletest.TopicRun;
import labscore.ruletest.TopicTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The forms in which other programs get the outcome of rule tests. */
class RuleTestReportTest {

    private static final String HOSTILE = "\u001b[2J <b> & \"quoted\" ]]> \u0000 \u202e \uffff \n\t\r \ud800";

    @Test
    void the_xml_says_what_the_tests_said() throws Exception {
        RuleTestReport report = SmallPack.report();

        Element suites = parsed(report).getDocumentElement();

        assertEquals(List.of("testsuites", "9", "2", "1"), List.of(suites.getTagName(),
                suites.getAttribute("tests"), suites.getAttribute("failures"), suites.getAttribute("errors")));
        List<Element> cases = elements(suites, "testcase");
        assertEquals(report.run().topics().stream().flatMap(topic -> topic.runs().stream()).map(test -> test.test().name())
                .toList(), cases.stream().map(test -> test.getAttribute("name")).toList());
        assertEquals("quality.promptness", cases.get(6).getAttribute("classname"));
        assertEquals(2, elements(suites, "failure").size());
        assertTrue(elements(suites, "failure").get(0).getTextContent().contains("expected 4.00, actual none"));
        assertEquals(1, elements(suites, "error").size());
    }

    @Test
    void whatever_is_said_the_xml_can_be_read() throws Exception {
        Element test = elements(parsed(hostile()).getDocumentElement(), "testcase").get(0);

        assertTrue(test.getAttribute("name").startsWith("\uFFFD[2J <b> & \"quoted\" ]]> \uFFFD \uFFFD \uFFFD"),
                test.getAttribute("name"));
        assertTrue(test.getTextContent().contains("<b> & \"quoted\" ]]>"));
    }

    @ParameterizedTest
    @EnumSource(RuleTestFormat.class)
    void no_form_steers_a_terminal(RuleTestFormat format) {
        String text = hostile().in(format, Look.PLAIN);

        assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Printable.isSteering(c)), text);
        assertTrue(text.endsWith("\n"));
        assertFalse(text.endsWith("\n\n"));
    }

    private static RuleTestReport hostile() {
        Scenario scenario = new Scenario(
                HOSTILE, null, LocalDate.of(2026, 1, 1), List.of(), List.of(), null, Map.of(), Map.of());
        RuleTest test = new RuleTest("quality/x.drl", scenario, new RuleTest.Expected(
                Map.of(), Set.of(), Set.of(), Map.of(), List.of(), List.of()), new Location(HOSTILE, 1, 1));
        RuleTestRun run = new RuleTestRun(test, List.of(new Mismatch.Worth(HOSTILE, HOSTILE, 100L, null),
                new Mismatch.Silent(HOSTILE), new Mismatch.Broken(Problem.of(HOSTILE))), List.of());
        return new RuleTestReport(new PackTestRun(List.of(new TopicRun(
                new TopicTests("quality/x.drl", HOSTILE, List.of(test)), List.of(run)))), 0, null);
    }

    private static Document parsed(RuleTestReport report) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(report.in(RuleTestFormat.JUNIT, Look.PLAIN))));
    }

    private static List<Element> elements(Element of, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = of.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
