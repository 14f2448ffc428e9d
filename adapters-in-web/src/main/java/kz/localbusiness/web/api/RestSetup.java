package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.domain.business.SetupStep;
import kz.localbusiness.web.api.WrongField.Rule;

/// @param missing in the order in which the setup asks for it
@Schema(name = "Setup")
record RestSetup(
        boolean opened, @Schema(example = "[\"hours\", \"services\"]") List<String> missing) {

    static RestSetup of(boolean opened, List<SetupStep> missing) {
        return new RestSetup(opened, missing.stream().map(RestSetup::code).toList());
    }

    static List<WrongField> wrong(List<SetupStep> missing) {
        return missing.stream().map(step -> new WrongField(code(step), Rule.REQUIRED)).toList();
    }

    private static String code(SetupStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
