package kz.localbusiness.web.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.Plain;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.photo.Face;
import org.jspecify.annotations.Nullable;

/// Everybody whom clients book, and those who serve no longer.
@Route(value = PeopleNavigation.PEOPLE, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://catalog.css")
class ListPeopleView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final PeoplePorts ports;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    private final Div team = new Div();
    final TextField name = new TextField();
    final Button add = new Button("", _ -> add());
    final Notice notice = new Notice();
    final Div people = new Div();
    final ArchivedPeople archived = new ArchivedPeople(this::restore);
    private final FieldCheck<String, TextField> check =
            new FieldCheck<>(name)
                    .refuse(String::isBlank, "people.name-missing")
                    .refuse(Plain.unfitLine(StaffMember.MAX_NAME), "form.text-unfit");
    private @Nullable PeopleActs acts;
    private @Nullable BusinessId business;

    ListPeopleView(PeoplePorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow");
        name.setId("person-name");
        name.setMaxLength(StaffMember.MAX_NAME);
        add.setId("person-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        hint.addClassName("quiet");
        people.addClassNames("card", "shelf");
        var adding = new Div(name, add);
        adding.addClassName("with-button");
        add(title, hint, adding, notice, people, archived, team);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(BusinessId own) {
        business = own;
        reload();
    }

    private void reload() {
        var own = business;
        if (own == null) {
            return;
        }
        var found = ports.people().show(new ShowPeople.Query(own));
        var offered = ports.catalogue().show(new ShowCatalogue.Query(own)).offered().toList();
        var slug = found.business().slug();
        var album = ports.album().show(new ShowAlbum.Query(own));
        acts = new PeopleActs(ports, found.business().zone(), this::reload, notice::warn);
        people.removeAll();
        found.serving()
                .forEach(one ->
                        people.add(
                                new PersonRow(
                                        one,
                                        new Face(one, slug, album),
                                        slug,
                                        offered,
                                        acts::archive)));
        people.setVisible(!found.serving().isEmpty());
        archived.show(found.archived(), slug);
        team.removeAll();
        team.add(new TeamLink(slug));
    }

    private void restore(StaffMember member) {
        notice.clear();
        if (acts != null) {
            acts.restore(member);
        }
    }

    private void add() {
        notice.clear();
        var own = business;
        if (own == null || !check.passes()) {
            return;
        }
        var id = new StaffId(ports.ids().next());
        var told = name.getValue().strip();
        var command = new DescribeStaffMember.Command(own, id, told, "", OtherLanguages.NONE);
        switch (ports.describe().describe(command)) {
            case Named _ -> {
                var slug = ports.people().show(new ShowPeople.Query(own)).business().slug();
                UI.getCurrent().navigate(PeopleNavigation.person(slug, id));
            }
            case StaffFull _ -> notice.warn("people.full");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        hint.setText(getTranslation("people.hint"));
        name.setLabel(getTranslation("people.new-name"));
        add.setText(getTranslation("people.add"));
        check.speakAgain();
    }
}
