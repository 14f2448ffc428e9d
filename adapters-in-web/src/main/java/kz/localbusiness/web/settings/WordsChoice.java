package kz.localbusiness.web.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;

/// Of which message the words are looked at.
final class WordsChoice extends Div implements LocaleChangeObserver {

    private static final List<NoticeKind> IN_ORDER =
            List.of(
                    NoticeKind.REMINDER,
                    NoticeKind.RECEIVED,
                    NoticeKind.CONFIRMED,
                    NoticeKind.MOVED,
                    NoticeKind.CANCELLED,
                    NoticeKind.RECEIPT,
                    NoticeKind.REFUND,
                    NoticeKind.COMPLETED,
                    NoticeKind.TIME_OFFERED);

    final Select<NoticeKind> kind = new Select<>();
    final Select<Channel> channel = new Select<>();
    final RadioButtonGroup<Language> language = new RadioButtonGroup<>();

    /// @param channels at least one
    /// @param first the language that is looked at first
    WordsChoice(List<Channel> channels, Language first, Runnable chosen) {
        kind.setId("words-kind");
        kind.setItems(IN_ORDER);
        kind.setValue(IN_ORDER.getFirst());
        channel.setId("words-channel");
        channel.setItems(channels);
        channel.setValue(channels.getFirst());
        language.setId("words-language");
        language.setItems(Language.values());
        language.setItemLabelGenerator(Locales::nameOf);
        language.setValue(first);
        kind.addValueChangeListener(_ -> chosen.run());
        channel.addValueChangeListener(_ -> chosen.run());
        language.addValueChangeListener(_ -> chosen.run());
        addClassName("fields");
        add(kind, channel, language);
    }

    TemplateKey key() {
        return new TemplateKey(kind.getValue(), channel.getValue(), language.getValue());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        kind.setLabel(getTranslation("setting.words-kind"));
        kind.setItemLabelGenerator(one -> getTranslation("message.kind." + named(one)));
        channel.setLabel(getTranslation("setting.words-channel"));
        channel.setItemLabelGenerator(one -> getTranslation("message.channel." + named(one)));
        language.setLabel(getTranslation("setting.words-language"));
    }

    private static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
