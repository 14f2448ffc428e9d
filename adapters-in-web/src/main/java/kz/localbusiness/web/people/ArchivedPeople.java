package kz.localbusiness.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.staff.StaffMember;

/// People who serve no longer, folded away, each with the way back.
final class ArchivedPeople extends Div implements LocaleChangeObserver {

    private final Consumer<StaffMember> restore;
    private final Details details = new Details();
    final Map<StaffMember, Button> ways = new LinkedHashMap<>();

    ArchivedPeople(Consumer<StaffMember> restore) {
        this.restore = restore;
        add(details);
    }

    void show(List<StaffMember> archived, Slug slug) {
        ways.clear();
        details.removeAll();
        archived.forEach(one -> details.add(row(one, slug)));
        setVisible(!archived.isEmpty());
        label();
    }

    private Div row(StaffMember one, Slug slug) {
        var back = new Button("", _ -> restore.accept(one));
        back.setDisableOnClick(true);
        ways.put(one, back);
        var name = new Anchor("/" + PeopleNavigation.person(slug, one.id()), one.name());
        name.addClassName("sortable-name");
        name.getElement().setAttribute("router-link", true);
        var row = new Div(name, back);
        row.addClassName("sortable");
        return row;
    }

    private void label() {
        details.setSummaryText(getTranslation("people.archived", ways.size()));
        ways.forEach((one, back) -> {
            back.setText(getTranslation("people.restore"));
            back.setAriaLabel("%s: %s".formatted(back.getText(), one.name()));
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
