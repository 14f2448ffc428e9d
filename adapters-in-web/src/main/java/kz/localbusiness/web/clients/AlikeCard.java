package kz.localbusiness.web.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.domain.client.MergeDecision.Merged;
import kz.localbusiness.domain.client.MergeDecision.NobodyToMerge;
import kz.localbusiness.domain.client.MergeDecision.TooMuchForOne;
import kz.localbusiness.web.text.PhoneNumbers;

/// Somebody who may be the same person, and the way to make both one after asking.
final class AlikeCard extends Div implements LocaleChangeObserver {

    private final FoundClient other;
    private final ClientActs acts;
    private final Paragraph hint = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    final Button merge = new Button("", _ -> ask());

    AlikeCard(FoundClient other, ClientActs acts) {
        this.other = other;
        this.acts = acts;
        addClassNames("card", "client-alike");
        merge.addClassName("merge");
        outcome.addClassNames("notice", "bad");
        outcome.getElement().setAttribute("role", "alert");
        var who =
                new Anchor(
                        "/" + ClientsNavigation.client(acts.business().slug(), other.id()),
                        "%s, %s".formatted(other.name(), PhoneNumbers.shown(other.phone())));
        who.addClassName("client-other");
        add(hint, who, merge, outcome);
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("clients.merge-title"));
        dialog.setText(getTranslation("clients.merge-final", other.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("clients.keep"));
        dialog.setConfirmText(getTranslation("clients.merge"));
        dialog.addConfirmListener(_ -> merge());
        dialog.open();
    }

    void merge() {
        switch (acts.merge(other.id())) {
            case Merged _ -> acts.done().accept("clients.now-merged");
            case TooMuchForOne() -> outcome.setText(getTranslation("clients.too-much"));
            case NobodyToMerge() -> outcome.setText(getTranslation("clients.gone"));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        hint.setText(getTranslation("clients.alike"));
        merge.setText(getTranslation("clients.merge"));
        merge.setAriaLabel("%s: %s".formatted(merge.getText(), other.name()));
    }
}
