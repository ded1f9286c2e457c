package io.statelab.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BarChartTest {

    @Test
    void isOneSvgWithABarForEachFigure() throws Exception {
        BarChart chart = new BarChart("Times");
        chart.bar("Statelab", 50);
        chart.bar("other", 100);

        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.asSvg().getBytes(StandardCharsets.UTF_8)));

        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(width(svg, 1)).isEqualTo(2 * width(svg, 0));
        assertThat(svg.getDocumentElement().getTextContent()).contains("Times", "Statelab", "50", "100");
    }

    private static double width(Document svg, int bar) {
        return Double.parseDouble(((Element) svg.getElementsByTagName("rect").item(bar)).getAttribute("width"));
    }
}
