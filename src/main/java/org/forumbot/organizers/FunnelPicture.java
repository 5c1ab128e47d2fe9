package org.forumbot.organizers;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.forumbot.conversation.Funnel;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A funnel as bars, one for each question: who reached it, and which of them stand there. */
@Component
class FunnelPicture {
    private static final Logger LOG = LoggerFactory.getLogger(FunnelPicture.class);
    private static final int WIDTH = 1000;
    private static final int ROW = 34;
    private static final int AROUND = 130;
    private static final int LABEL = 30;
    private static final Color WENT_ON = new Color(0x3B82C4);
    private static final Color STANDS = new Color(0xF2994A);
    private static final Color INK = new Color(0x2B2F36);

    private final DeskVoice voice;

    FunnelPicture(DeskVoice voice) {
        this.voice = voice;
    }

    /**
     * A PNG; empty where there is nothing to draw letters with. A server without fonts is told by whatever AWT throws
     * there, exceptions and errors of several kinds, so that every failure to draw counts as that.
     */
    Optional<byte[]> of(Funnel funnel) {
        return CompletableFuture.supplyAsync(() -> drawn(funnel), Runnable::run)
                .exceptionally(without -> {
                    LOG.info(
                            "No pictures can be drawn on this machine, the funnel is told in words alone: {}",
                            without.getMessage());
                    return Optional.empty();
                })
                .join();
    }

    private Optional<byte[]> drawn(Funnel funnel) {
        var letters = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
        if (letters.canDisplayUpTo(funnel.title()) >= 0) {
            return Optional.empty();
        }
        var bars = bars(funnel);
        int height = AROUND + ROW * bars.getColumnCount();
        var image = chart(funnel, bars, letters).createBufferedImage(WIDTH, height);
        try {
            return Optional.of(ChartUtils.encodeAsPNG(image));
        } catch (IOException broken) {
            throw new UncheckedIOException("The picture of the funnel could not be written.", broken);
        }
    }

    private DefaultCategoryDataset bars(Funnel funnel) {
        var wentOn = said("desk.funnel.went");
        var stands = said("desk.funnel.stands");
        var bars = new DefaultCategoryDataset();
        long left = funnel.sent()
                + funnel.stops().stream().mapToLong(Funnel.Stop::stopped).sum();
        int number = 1;
        for (var row : rows(funnel)) {
            var label = number + ". " + row.label();
            left -= row.stopped();
            bars.addValue(left, wentOn, label);
            bars.addValue(row.stopped(), stands, label);
            number++;
        }
        bars.addValue(funnel.sent(), wentOn, said("desk.funnel.sent"));
        bars.addValue(0, stands, said("desk.funnel.sent"));
        return bars;
    }

    private record Row(String label, long stopped) {}

    private List<Row> rows(Funnel funnel) {
        var rows = new ArrayList<Row>();
        for (var stop : funnel.stops()) {
            var name = stop.question().isEmpty() ? said("desk.funnel.review") : stop.question();
            rows.add(new Row(name.length() > LABEL ? name.substring(0, LABEL - 1) + "…" : name, stop.stopped()));
        }
        return rows;
    }

    private JFreeChart chart(Funnel funnel, DefaultCategoryDataset bars, Font letters) {
        var chart = ChartFactory.createStackedBarChart(
                funnel.title(), null, null, bars, PlotOrientation.HORIZONTAL, true, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getTitle().setFont(letters.deriveFont(Font.BOLD, 20f));
        chart.getTitle().setPaint(INK);
        chart.setPadding(new RectangleInsets(12, 8, 12, 24));
        chart.getLegend().setItemFont(letters);
        chart.getLegend().setFrame(BlockBorder.NONE);
        dress(chart.getCategoryPlot(), letters);
        return chart;
    }

    private static void dress(CategoryPlot plot, Font letters) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        var axis = plot.getDomainAxis();
        axis.setTickLabelFont(letters);
        axis.setTickLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setCategoryMargin(0.25);
        axis.setMaximumCategoryLabelWidthRatio(0.5f);
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        // the bars carry their numbers
        plot.getRangeAxis().setVisible(false);
        plot.setRangeGridlinesVisible(false);
        var renderer = (StackedBarRenderer) plot.getRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, WENT_ON);
        renderer.setSeriesPaint(1, STANDS);
        renderer.setDefaultItemLabelGenerator(new NotZero());
        renderer.setDefaultItemLabelFont(letters.deriveFont(13f));
        renderer.setSeriesItemLabelPaint(0, Color.WHITE);
        renderer.setSeriesItemLabelPaint(1, INK);
        renderer.setDefaultItemLabelsVisible(true);
    }

    /** A bar of no length has no number. */
    private static final class NotZero extends StandardCategoryItemLabelGenerator {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String generateLabel(CategoryDataset bars, int row, int column) {
            var value = bars.getValue(row, column);
            return value == null || value.longValue() == 0 ? null : Long.toString(value.longValue());
        }
    }

    private String said(String key) {
        return voice.words(key, Map.of()).text();
    }
}
