package kz.localbusiness.web.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.localbusiness.application.job.ShowJobs.Pool;

/// How many realms are ready for those who register, and where they are.
final class PoolCard extends Div {

    private final H2 heading = new H2();
    private final Span level = new Span();
    private final Div servers = new Div();

    PoolCard() {
        addClassName("card");
        setId("realm-pool");
        servers.addClassName("quiet");
        var row = new Div(heading, level);
        row.addClassNames("row", "between");
        add(row, servers);
    }

    void show(Pool pool) {
        heading.setText(getTranslation("jobs.pool"));
        level.setText(getTranslation("jobs.pool-level", pool.ready(), pool.wanted()));
        level.setClassName("badge " + (pool.ready() < pool.wanted() ? "requested" : "confirmed"));
        servers.removeAll();
        pool.servers().stream()
                .map(one -> getTranslation("jobs.server", one.name(), one.realms()))
                .map(Paragraph::new)
                .forEach(servers::add);
    }
}
