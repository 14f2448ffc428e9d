package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.web.form.Notice;

/// The channels of a business one below the other, the first to be tried at the top.
final class ChannelOrder extends Div implements LocaleChangeObserver {

    private final List<Channel> all;
    private final Set<Channel> used;
    private final Notice notice = new Notice();
    private final Div rows = new Div();

    /// @param chosen in their order
    /// @param offered by the platform; what was chosen before it did so stays until it is left out
    ChannelOrder(List<Channel> chosen, List<Channel> offered) {
        this.all =
                new ArrayList<>(
                        Stream.concat(chosen.stream(), offered.stream()).distinct().toList());
        this.used = new HashSet<>(chosen);
        setId("channels");
        rows.addClassNames("stack", "tight");
        addClassNames("stack", "tight");
        add(rows, notice);
    }

    List<Channel> chosen() {
        return all.stream().filter(used::contains).toList();
    }

    boolean passes() {
        notice.clear();
        if (used.isEmpty()) {
            notice.warn("setting.channel-missing");
        }
        return !used.isEmpty();
    }

    private void render() {
        rows.removeAll();
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(all.get(i), i));
        }
    }

    private Div row(Channel channel, int place) {
        var name = channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var use = new Checkbox(getTranslation("message.channel." + name));
        use.setId("channel-" + name);
        use.setValue(used.contains(channel));
        use.addValueChangeListener(change -> use(channel, change.getValue()));
        var up = new Button(VaadinIcon.ARROW_UP.create(), _ -> raise(place));
        up.setId("channel-up-" + name);
        up.setEnabled(place > 0);
        up.addThemeVariants(ButtonVariant.TERTIARY);
        up.setAriaLabel(getTranslation("setting.channel-up", use.getLabel()));
        var row = new Div(use, up);
        row.addClassNames("row", "between");
        return row;
    }

    private void use(Channel channel, boolean wanted) {
        if (wanted) {
            used.add(channel);
        } else {
            used.remove(channel);
        }
    }

    private void raise(int place) {
        Collections.swap(all, place, place - 1);
        render();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
