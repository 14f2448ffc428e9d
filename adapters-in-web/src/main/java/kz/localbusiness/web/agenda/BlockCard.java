package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.web.text.Wording;

/// Time that the business keeps for itself, and why.
final class BlockCard extends Article implements LocaleChangeObserver {

    private final Block block;
    private final ZoneId zone;
    private final Span time = new Span();
    private final Span badge = new Span();

    BlockCard(Block block, ZoneId zone) {
        this.block = block;
        this.zone = zone;
        setId("block-" + block.id().value());
        addClassNames("appointment", "block", "card");
        time.addClassName("time");
        badge.addClassNames("badge", "blocked");
        var head = new Div(time, badge);
        head.addClassNames("row", "between");
        add(head);
        if (!block.reason().isEmpty()) {
            var reason = new Paragraph(block.reason());
            reason.addClassNames("quiet", "pre-line");
            add(reason);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        time.setText(Wording.in(event.getLocale()).span(block.time(), zone));
        badge.setText(getTranslation("agenda.blocked"));
    }
}
