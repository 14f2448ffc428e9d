package kz.localbusiness.web.settings;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;

/// Which messages clients get who left an address.
final class NoticesForm extends Div implements LocaleChangeObserver {

    private static final List<NoticeKind> IN_ORDER =
            List.of(
                    NoticeKind.RECEIVED,
                    NoticeKind.CONFIRMED,
                    NoticeKind.MOVED,
                    NoticeKind.RECEIPT,
                    NoticeKind.REFUND,
                    NoticeKind.COMPLETED);

    private final Paragraph always = new Paragraph();
    final CheckboxGroup<NoticeKind> sent = new CheckboxGroup<>();

    NoticesForm(NoticeSettings settings) {
        sent.setId("setting-notices");
        sent.setItems(IN_ORDER);
        sent.setValue(IN_ORDER.stream().filter(settings::sends).collect(Collectors.toSet()));
        always.addClassName("quiet");
        addClassName("stack");
        add(sent, always);
    }

    Set<NoticeKind> sent() {
        return sent.getValue();
    }

    private static String key(NoticeKind kind) {
        return switch (kind) {
            case RECEIVED -> "setting.notice-received";
            case CONFIRMED -> "setting.notice-confirmed";
            case MOVED -> "setting.notice-moved";
            case RECEIPT -> "setting.notice-receipt";
            case REFUND -> "setting.notice-refund";
            case COMPLETED -> "setting.notice-completed";
            case CANCELLED, REMINDER, TIME_OFFERED -> "setting.notices-always";
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        sent.setLabel(getTranslation("setting.notices-sent"));
        sent.setItemLabelGenerator(kind -> getTranslation(key(kind)));
        always.setText(getTranslation("setting.notices-always"));
    }
}
