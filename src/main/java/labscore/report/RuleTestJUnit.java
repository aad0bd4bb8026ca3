package labscore.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import labscore.report.document.Printable;
import labscore.ruletest.Mismatch;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.RuleTestRun;
import labscore.ruletest.TopicRun;

/**
 * The outcome of rule tests as the XML that continuous integration reads, in the form that Surefire
 * and Jenkins use: a suite for each topic. It holds no times, since the same inputs give the same bytes.
 */
final class RuleTestJUnit {

    private final XMLStreamWriter xml;

    private RuleTestJUnit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(PackTestRun run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new RuleTestJUnit(writer).write(run);
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write(PackTestRun run) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", Tool.NAME + " rules test");
        counts(run.topics().stream().flatMap(topic -> topic.runs().stream()).toList());
        for (TopicRun topic : run.topics()) {
            suite(topic);
        }
        line(0);
        xml.writeEndDocument();
    }

    private void suite(TopicRun topic) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", harmless(name(topic)));
        counts(topic.runs());
        xml.writeAttribute("skipped", "0");
        for (RuleTestRun run : topic.runs()) {
            test(run, name(topic).replace('/', '.'));
        }
        line(1);
        xml.writeEndElement();
    }

    /** {@code talent/flow}. */
    private static String name(TopicRun topic) {
        return topic.tests().topic().replaceFirst("[.]drl$", "");
    }

    private void counts(List<RuleTestRun> runs) throws XMLStreamException {
        long failed = runs.stream().filter(run -> !run.isPassed()).count();
        long broken = runs.stream().filter(RuleTestRun::isBroken).count();
        xml.writeAttribute("tests", String.valueOf(runs.size()));
        xml.writeAttribute("failures", String.valueOf(failed - broken));
        xml.writeAttribute("errors", String.valueOf(broken));
    }

    private void test(RuleTestRun run, String classname) throws XMLStreamException {
        line(2);
        if (run.isPassed()) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        xml.writeAttribute("name", harmless(run.test().name()));
        xml.writeAttribute("classname", harmless(classname));
        xml.writeAttribute("file", harmless(run.test().where().file()));
        xml.writeAttribute("line", String.valueOf(run.test().where().line()));
        if (!run.isPassed()) {
            failure(run);
            xml.writeEndElement();
        }
    }

    private void failure(RuleTestRun run) throws XMLStreamException {
        List<String> said = run.mismatches().stream().map(MismatchText::of).toList();
        line(3);
        xml.writeStartElement(run.isBroken() ? "error" : "failure");
        xml.writeAttribute("type", run.isBroken() ? "broken" : "mismatch");
        xml.writeAttribute("message", harmless(said.get(0))
                + (said.size() == 1 ? "" : " (and " + (said.size() - 1) + " more)"));
        xml.writeCharacters(harmless(run.test().where().toString()) + "\n");
        xml.writeCharacters(Stream.concat(said.stream().flatMap(String::lines), run.diagnoses().stream()
                .flatMap(diagnosis -> DiagnosisText.lines(diagnosis).stream()))
                .map(RuleTestJUnit::harmless).collect(Collectors.joining("\n")));
        xml.writeEndElement();
        line(2);
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** On one line, without the characters that XML 1.0 can't hold even when escaped. */
    private static String harmless(String text) {
        return Printable.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
