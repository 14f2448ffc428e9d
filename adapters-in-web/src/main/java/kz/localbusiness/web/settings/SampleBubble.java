package kz.localbusiness.web.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.notice.Sample;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// A message as it stands on a client's phone, and what it costs.
final class SampleBubble extends Div implements LocaleChangeObserver {

    private final Paragraph label = new Paragraph();
    final Paragraph text = new Paragraph();
    final Paragraph cost = new Paragraph();
    private @Nullable Sample sample;

    SampleBubble() {
        label.addClassName("quiet");
        text.setId("words-sample");
        text.addClassNames("bubble", "pre-line");
        cost.setId("words-cost");
        cost.addClassName("quiet");
        getElement().setAttribute("role", "status");
        addClassNames("stack", "tight");
        add(label, text, cost);
    }

    void show(Sample shown) {
        sample = shown;
        text.setText(shown.text());
        cost.setVisible(shown.parts() > 0);
        cost.setText(cost(shown));
    }

    private String cost(Sample shown) {
        var price = shown.price();
        return price == null
                ? getTranslation("setting.words-parts", shown.parts())
                : getTranslation(
                        "setting.words-cost", shown.parts(), Wording.in(getLocale()).money(price));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label.setText(getTranslation("setting.words-sample"));
        if (sample != null) {
            show(sample);
        }
    }
}
