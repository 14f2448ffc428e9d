package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.Plain;
import kz.localbusiness.web.text.PhoneNumbers;

/// Who the business is, how to reach it, and whom clients book.
final class ProfilePage extends SetupPage {

    private final Setup setup;
    private final DescribeBusiness describeBusiness;
    private final FirstStaffMember staff;
    private final StaffId person;

    final TextField name = new TextField();
    final TextField phone = new TextField();
    final TextField address = new TextField();
    final TextField personName = new TextField();
    final TextArea description = new TextArea();
    private final Notice notice = new Notice();
    private final FormCheck check =
            new FormCheck(nameCheck(), phoneCheck(), addressCheck(), personCheck(), aboutCheck());

    ProfilePage(Setup setup, DescribeBusiness describeBusiness, FirstStaffMember staff) {
        super(SetupStage.PROFILE);
        this.setup = setup;
        this.describeBusiness = describeBusiness;
        this.staff = staff;
        this.person = staff.idIn(setup);
        identify();
        fill(setup.business().profile());
        personName.setValue(FirstStaffMember.nameIn(setup));
        var fields = new Div(name, phone, address, personName, description);
        fields.addClassName("fields");
        add(fields, notice);
    }

    private void identify() {
        name.setId("setup-name");
        phone.setId("setup-phone");
        address.setId("setup-address");
        personName.setId("setup-person");
        description.setId("setup-description");
        name.setMaxLength(Profile.MAX_NAME);
        phone.setMaxLength(PhoneNumbers.MAX_LENGTH);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setPlaceholder("+7 7XX XXX XX XX");
        Autofill.of(phone, "tel");
        address.setMaxLength(Profile.MAX_ADDRESS);
        personName.setMaxLength(StaffMember.MAX_NAME);
        description.setMaxLength(Profile.MAX_DESCRIPTION);
    }

    private void fill(Profile profile) {
        name.setValue(profile.name());
        address.setValue(profile.address());
        description.setValue(profile.description());
        var known = profile.phone();
        phone.setValue(known == null ? "" : PhoneNumbers.shown(known));
    }

    private FieldCheck<String, TextField> nameCheck() {
        return new FieldCheck<>(name)
                .refuse(String::isBlank, "business.name-missing")
                .refuse(Plain.unfitLine(Profile.MAX_NAME), "business.text-unfit");
    }

    private FieldCheck<String, TextField> phoneCheck() {
        return new FieldCheck<>(phone)
                .refuse(String::isBlank, "business.phone-missing")
                .refuse(typed -> PhoneNumbers.any(typed).isEmpty(), "business.phone-impossible");
    }

    private FieldCheck<String, TextField> addressCheck() {
        return new FieldCheck<>(address)
                .refuse(String::isBlank, "business.address-missing")
                .refuse(Plain.unfit(Profile.MAX_ADDRESS), "business.text-unfit");
    }

    private FieldCheck<String, TextField> personCheck() {
        return new FieldCheck<>(personName)
                .refuse(String::isBlank, "business.person-missing")
                .refuse(Plain.unfitLine(StaffMember.MAX_NAME), "business.text-unfit");
    }

    private FieldCheck<String, TextArea> aboutCheck() {
        return new FieldCheck<>(description)
                .refuse(Plain.unfit(Profile.MAX_DESCRIPTION), "business.text-unfit");
    }

    @Override
    boolean keep() {
        notice.clear();
        if (!check.passes()) {
            return false;
        }
        describeBusiness.describe(command());
        var named = staff.name(setup, person, personName.getValue().strip());
        if (!named) {
            notice.warn("business.staff-full");
        }
        return named;
    }

    private DescribeBusiness.Command command() {
        return new DescribeBusiness.Command(
                setup.business().id(),
                name.getValue().strip(),
                description.getValue().strip(),
                PhoneNumbers.any(phone.getValue()).orElseThrow(),
                address.getValue().strip());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        name.setLabel(getTranslation("business.name"));
        phone.setLabel(getTranslation("business.phone"));
        address.setLabel(getTranslation("business.address"));
        personName.setLabel(getTranslation("business.person"));
        personName.setHelperText(getTranslation("business.person-hint"));
        description.setLabel(getTranslation("business.description"));
        check.speakAgain();
    }
}
