package kz.localbusiness.web.receipt;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Translations;

/// One receipt, in the language of whoever looks; the file is in the same.
final class ReceiptCard extends Section implements LocaleChangeObserver {

    private static final String PDF = "application/pdf";

    private final KnownReceipt receipt;
    private final Translations translations;
    final Anchor file = new Anchor();

    ReceiptCard(KnownReceipt receipt, Translations translations) {
        this.receipt = receipt;
        this.translations = translations;
        file.addClassName("link-button");
        addClassNames("card", "receipt");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var text = text(event.getLocale());
        removeAll();
        var sum = new Span(text.sum());
        sum.addClassName("receipt-sum");
        var note = new Paragraph(text.note());
        note.addClassName("quiet");
        file.setText(getTranslation("receipt.file"));
        file.setHref(DownloadHandler.fromInputStream(_ -> fetched(event.getLocale())));
        add(new H2(text.title()), sum, facts(text), note);
        text.link().ifPresent(link -> add(ticket(link)));
        add(file);
    }

    /// What the tax authority shows of it to anybody.
    private OutsideLink ticket(String address) {
        var link = new OutsideLink(address, getTranslation("receipt.fiscal-open"));
        link.addClassName("link-button");
        return link;
    }

    private static DescriptionList facts(ReceiptText text) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        text.facts()
                .forEach(fact -> {
                    var value = new Span(fact.value());
                    value.addClassName("pre-line");
                    facts.add(new Term(fact.label()), new Description(value));
                });
        return facts;
    }

    private DownloadResponse fetched(Locale locale) {
        var bytes = ReceiptPdf.of(text(locale));
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                "receipt-%d.pdf".formatted(receipt.receipt().number()),
                PDF,
                bytes.length);
    }

    private ReceiptText text(Locale locale) {
        var language = Locales.languageOf(locale).orElse(Language.RU);
        return ReceiptText.of(receipt, language, translations);
    }
}
