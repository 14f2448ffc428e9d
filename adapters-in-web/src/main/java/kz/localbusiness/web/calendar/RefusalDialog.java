package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;

/// Why a visit stays where it was, and what can be done about it.
final class RefusalDialog extends ConfirmDialog implements LocaleChangeObserver {

    final Button leave = new Button("", _ -> close());
    final Button anyway;

    /// @param waivable whether the business may move it all the same
    RefusalDialog(List<String> reasons, boolean waivable, Runnable move) {
        anyway =
                new Button(
                        "",
                        _ -> {
                            close();
                            move.run();
                        });
        anyway.setId("move-anyway");
        anyway.setDisableOnClick(true);
        leave.setId("move-leave");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        add(list);
        setConfirmButton(leave);
        if (waivable) {
            setCancelButton(anyway);
        }
        setCancelable(waivable);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeader(getTranslation("calendar.stays"));
        leave.setText(getTranslation("calendar.leave"));
        anyway.setText(getTranslation("calendar.move-anyway"));
    }
}
