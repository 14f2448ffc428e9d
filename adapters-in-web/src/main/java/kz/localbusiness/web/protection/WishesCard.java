package kz.localbusiness.web.protection;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.notice.ChooseMyWishes;
import kz.localbusiness.application.notice.ShowMyWishes.MyWishes;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Locales;

/// What the caller is told, by each way that there is, and in which language.
final class WishesCard extends Section implements LocaleChangeObserver {

    private final MyWishes mine;
    private final ChooseMyWishes choose;
    private final H2 title = new H2();
    private final Paragraph why = new Paragraph();
    private final Map<Channel, CheckboxGroup<TeamNews.Kind>> ways = new EnumMap<>(Channel.class);
    final Select<Language> language = new Select<>();
    final Button save = new Button("", _ -> save());

    WishesCard(MyWishes mine, ChooseMyWishes choose) {
        this.mine = mine;
        this.choose = choose;
        why.addClassName("quiet");
        language.setId("wishes-language");
        language.setItems(Language.values());
        language.setItemLabelGenerator(Locales::nameOf);
        language.setValue(mine.wishes().language());
        save.setId("wishes-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        mine.ways().forEach(way -> ways.put(way, kinds(way)));
        var fields = new Div();
        fields.addClassName("stack");
        ways.values().forEach(fields::add);
        fields.add(language);
        addClassName("card");
        add(title, why, fields, save);
    }

    private CheckboxGroup<TeamNews.Kind> kinds(Channel way) {
        var kinds = new CheckboxGroup<TeamNews.Kind>();
        kinds.setId("wishes-" + named(way));
        kinds.setItems(TeamNews.Kind.values());
        kinds.setValue(mine.wishes().wanted(way));
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return kinds;
    }

    /// What was wished by ways that are not offered now stays.
    private Map<Channel, Set<TeamNews.Kind>> wanted() {
        var all = new HashMap<>(mine.wishes().wanted());
        ways.forEach((way, kinds) -> all.put(way, kinds.getValue()));
        return all;
    }

    private void save() {
        var business = mine.wishes().business();
        var command = new ChooseMyWishes.Command(business, language.getValue(), wanted());
        var key = choose.choose(command).isPresent() ? "wishes.saved" : "wishes.gone";
        Toast.show(UI.getCurrent(), getTranslation(key));
        save.setEnabled(true);
    }

    private static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("wishes.title"));
        why.setText(getTranslation("wishes.why", mine.address().value()));
        ways.forEach((way, kinds) -> {
            kinds.setLabel(getTranslation("wishes.way." + named(way)));
            kinds.setItemLabelGenerator(kind -> getTranslation("layout.bell." + named(kind)));
        });
        language.setLabel(getTranslation("wishes.language"));
        save.setText(getTranslation("wishes.save"));
    }
}
