package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.web.text.PhoneNumbers;

/// Says what goes, what stays, and that nothing brings it back, before anything is erased.
public final class EraseDialog extends Dialog implements LocaleChangeObserver {

    private final ClientFile file;
    private final Paragraph whose = new Paragraph();
    private final ListItem gone = new ListItem();
    private final ListItem kept = new ListItem();
    private final ListItem access = new ListItem();
    private final Paragraph finality = new Paragraph();
    final Button keep = new Button("", _ -> close());
    final Button erase;

    public EraseDialog(ClientFile file, Runnable confirmed) {
        this.file = file;
        erase =
                new Button(
                        "",
                        _ -> {
                            close();
                            confirmed.run();
                        });
        erase.setId("data-erase-submit");
        erase.setDisableOnClick(true);
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        keep.setId("data-erase-keep");
        finality.addClassName("strong");
        add(whose, new UnorderedList(gone, kept, access), finality);
        getFooter().add(keep, erase);
        setWidth("30rem");
        setMaxWidth("100%");
        addOpenedChangeListener(_ -> erase.setEnabled(true));
    }

    private String people() {
        var names = KeptOfClient.names(file);
        return names.size() > 1
                ? getTranslation("privacy.erase-shared", String.join(", ", names))
                : getTranslation("privacy.erase-whoever");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("privacy.erase-title", PhoneNumbers.shown(file.phone())));
        whose.setText(people());
        gone.setText(getTranslation("privacy.erase-gone"));
        kept.setText(getTranslation("privacy.erase-kept"));
        access.setText(getTranslation("privacy.erase-access"));
        finality.setText(getTranslation("privacy.erase-final"));
        keep.setText(getTranslation("privacy.erase-keep"));
        erase.setText(getTranslation("privacy.erase"));
    }
}
