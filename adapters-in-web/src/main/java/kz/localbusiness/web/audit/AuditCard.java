package kz.localbusiness.web.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.web.text.Wording;

/// One thing that somebody did.
final class AuditCard extends Div implements LocaleChangeObserver {

    private final AuditEntry entry;
    private final ZoneId zone;
    private final Span what = new Span();
    private final Span who = new Span();
    private final Span when = new Span();
    private final Button samePerson;
    private final Button sameRecord;

    AuditCard(AuditEntry entry, ZoneId zone, Consumer<Filter> look) {
        this.entry = entry;
        this.zone = zone;
        var account = entry.act().by().account();
        samePerson = new Button("", _ -> look.accept(new Filter(account, null, null)));
        samePerson.setVisible(!account.isEmpty());
        sameRecord = new Button("", _ -> look.accept(new Filter(null, entry.record().id(), null)));
        Stream.of(samePerson, sameRecord).forEach(b -> b.addThemeVariants(ButtonVariant.TERTIARY));
        addClassName("offering");
        what.addClassName("strong");
        who.addClassName("quiet");
        when.addClassName("quiet");
        var told = new Div(what, who, when);
        told.addClassNames("stack", "tight");
        var ways = new Div(samePerson, sameRecord);
        ways.addClassName("row");
        add(told, ways);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var by = entry.act().by();
        var kind = getTranslation("audit.by." + by.kind().name().toLowerCase(Locale.ROOT));
        what.setText(ActTexts.sentence(entry.act().useCase(), this::getTranslation));
        who.setText(
                Stream.of(kind, by.name(), by.address())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        when.setText(Wording.in(event.getLocale()).dateTime(entry.act().at(), zone));
        samePerson.setText(getTranslation("audit.same-person"));
        sameRecord.setText(getTranslation("audit.same-record"));
        samePerson.setAriaLabel(samePerson.getText() + ": " + by.name());
        sameRecord.setAriaLabel(sameRecord.getText() + ": " + what.getText());
    }
}
