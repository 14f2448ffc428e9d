package kz.localbusiness.web.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.sharing.Posters;
import kz.localbusiness.web.sharing.QrCode;
import kz.localbusiness.web.sharing.ShareLinks;
import kz.localbusiness.web.text.Locales;

/// The page's address as a code, on paper, and as links to paste.
final class SharingPanel extends Div implements LocaleChangeObserver {

    private static final int ON_SCREEN = 6;
    private static final int IN_PRINT = 24;

    private final Business business;
    private final Posters posters;
    private final ShareLinks links;

    SharingPanel(Business business, ShareLinks links, Posters posters) {
        this.business = business;
        this.links = links;
        this.posters = posters;
        addClassName("stack");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(
                codeCard(),
                linkCard(
                        "page",
                        card("setting.share-page", "setting.share-page-hint"),
                        links.page().toString()),
                whatsapp(),
                linkCard(
                        "button",
                        card("setting.share-button", "setting.share-button-hint"),
                        links.button(getTranslation("setting.book-online"))));
    }

    private Div codeCard() {
        var code = QrCode.of(links.page());
        var picture = Base64.getEncoder().encodeToString(code.png(ON_SCREEN));
        var image =
                new Image("data:image/png;base64," + picture, getTranslation("setting.share-qr"));
        image.setId("share-qr");
        image.addClassName("qr");
        var acts = new Div(download("share-qr-png", "setting.download-qr", "qr.png", code));
        acts.addClassName("row");
        Stream.of(Language.values()).forEach(language -> acts.add(poster(language)));
        var card = card("setting.share-qr", "setting.share-qr-hint");
        card.add(image, acts);
        return card;
    }

    private Anchor download(String id, String label, String file, QrCode code) {
        return download(id, getTranslation(label), file, "image/png", () -> code.png(IN_PRINT));
    }

    private Anchor poster(Language language) {
        return download(
                "share-poster-" + Locales.codeOf(language),
                getTranslation("setting.download-poster", Locales.nameOf(language)),
                "poster-%s.pdf".formatted(Locales.codeOf(language)),
                "application/pdf",
                () -> posters.of(business, language));
    }

    private interface Made {
        byte[] bytes();
    }

    private static Anchor download(String id, String label, String file, String type, Made made) {
        var anchor =
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> {
                            var bytes = made.bytes();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes), file, type, bytes.length);
                        }),
                        AttachmentType.DOWNLOAD,
                        label);
        anchor.setId(id);
        anchor.addClassName("link-button");
        return anchor;
    }

    private Div whatsapp() {
        var send = new OutsideLink(links.toSend(getTranslation("setting.invitation")).toString());
        send.setId("share-whatsapp");
        send.setText(getTranslation("handover.whatsapp"));
        send.addClassName("link-button");
        var card = card("setting.share-whatsapp", "setting.share-whatsapp-hint");
        links.chat()
                .ifPresent(chat -> card.add(shown(chat.toString()), copy("chat", chat.toString())));
        card.add(new Div(send));
        return card;
    }

    private Div linkCard(String id, Div card, String text) {
        card.add(shown(text), copy(id, text));
        return card;
    }

    private Div card(String title, String hint) {
        var told = new Paragraph(getTranslation(hint));
        told.addClassName("quiet");
        var card = new Div(new H2(getTranslation(title)), told);
        card.addClassName("card");
        return card;
    }

    private static Component shown(String text) {
        var code = new Code(text);
        code.addClassName("to-copy");
        return code;
    }

    private Component copy(String id, String text) {
        var copy = new Button(getTranslation("setting.copy-text"));
        copy.setId("share-copy-" + id);
        Clipboard.onClick(copy)
                .writeText(text, _ -> say("handover.copied"), _ -> say("handover.not-copied"));
        var acts = new Div(copy);
        acts.addClassName("row");
        return acts;
    }

    private void say(String key) {
        Toast.show(UI.getCurrent(), getTranslation(key));
    }
}
