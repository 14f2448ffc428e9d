package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.web.text.Wording;

/// Shows why a time is kept, and gives it back.
final class UnblockDialog extends ConfirmDialog implements LocaleChangeObserver {

    private final Block block;
    private final ZoneId zone;
    final Button free;
    final Button keep = new Button("", _ -> close());

    UnblockDialog(Block block, ZoneId zone, Runnable unblock) {
        this.block = block;
        this.zone = zone;
        free =
                new Button(
                        "",
                        _ -> {
                            close();
                            unblock.run();
                        });
        free.setId("unblock");
        free.setDisableOnClick(true);
        setConfirmButton(free);
        setCancelButton(keep);
        setCancelable(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        setHeader(getTranslation("agenda.blocked"));
        var when =
                "%s, %s"
                        .formatted(
                                wording.date(block.time().start(), zone),
                                wording.span(block.time(), zone));
        setText(block.reason().isEmpty() ? when : "%s · %s".formatted(when, block.reason()));
        free.setText(getTranslation("calendar.unblock"));
        keep.setText(getTranslation("calendar.not-now"));
    }
}
