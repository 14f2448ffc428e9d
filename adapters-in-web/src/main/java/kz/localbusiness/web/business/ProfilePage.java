package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.Plain;
import kz.localbusiness.web.photo.AlbumCard;
import kz.localbusiness.web.photo.PhotoPorts;

/// Who the business is, how to reach it, and whom clients book.
final class ProfilePage extends SetupPage {

    private final Setup setup;
    private final DescribeBusiness describeBusiness;
    private final FirstStaffMember staff;
    private final StaffId person;
    final ProfileForm form;
    final TextField personName = new TextField();
    private final Notice notice = new Notice();
    private final FormCheck personCheck =
            new FormCheck(
                    new FieldCheck<>(personName)
                            .refuse(String::isBlank, "business.person-missing")
                            .refuse(Plain.unfitLine(StaffMember.MAX_NAME), "business.text-unfit"));

    ProfilePage(
            Setup setup,
            DescribeBusiness describeBusiness,
            FirstStaffMember staff,
            PhotoPorts photos) {
        super(SetupStage.PROFILE);
        this.setup = setup;
        this.describeBusiness = describeBusiness;
        this.staff = staff;
        this.person = staff.idIn(setup);
        this.form = new ProfileForm(setup.business());
        personName.setId("setup-person");
        personName.setMaxLength(StaffMember.MAX_NAME);
        personName.setValue(FirstStaffMember.nameIn(setup));
        var whom = new Div(personName);
        whom.addClassName("fields");
        add(whom, form, new AlbumCard(setup.business(), photos), notice);
    }

    @Override
    boolean keep() {
        notice.clear();
        var isRight = form.passes();
        if (!personCheck.passes() || !isRight) {
            return false;
        }
        describeBusiness.describe(form.command(setup.business()));
        var named = staff.name(setup, person, personName.getValue().strip());
        if (!named) {
            notice.warn("business.staff-full");
        }
        return named;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        personName.setLabel(getTranslation("business.person"));
        personName.setHelperText(getTranslation("business.person-hint"));
        personCheck.speakAgain();
    }
}
