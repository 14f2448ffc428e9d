package kz.localbusiness.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.Plain;
import kz.localbusiness.web.form.TranslatedField;

/// Who somebody is, as clients read it.
final class ProfileFields extends Div implements LocaleChangeObserver {

    private final StaffMember member;
    private final Consumer<DescribeStaffMember.Command> saved;
    final TextField name = new TextField();
    final TranslatedField about =
            TranslatedField.lines("person-about", "people.about", StaffMember.MAX_ABOUT);
    final Button save = new Button("", _ -> save());
    private final FieldCheck<String, TextField> check =
            new FieldCheck<>(name)
                    .refuse(String::isBlank, "people.name-missing")
                    .refuse(Plain.unfitLine(StaffMember.MAX_NAME), "form.text-unfit");

    ProfileFields(StaffMember member, Consumer<DescribeStaffMember.Command> saved) {
        this.member = member;
        this.saved = saved;
        addClassName("stack");
        name.setId("person-name");
        name.setMaxLength(StaffMember.MAX_NAME);
        name.setValue(member.name());
        about.show(member.about(), member.abouts());
        save.setId("profile-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, about, save);
    }

    private void save() {
        var named = check.passes();
        if (about.passes() && named) {
            saved.accept(
                    new DescribeStaffMember.Command(
                            member.business(),
                            member.id(),
                            name.getValue().strip(),
                            about.text(),
                            about.translations()));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("people.name"));
        save.setText(getTranslation("people.save"));
        check.speakAgain();
    }
}
