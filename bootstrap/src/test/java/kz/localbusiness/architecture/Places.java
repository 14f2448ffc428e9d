package kz.localbusiness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/// Package patterns of the layers. They leave the root open, so that planted violations can live
/// outside of the root that the application scans.
final class Places {

    static final String DOMAIN = "..localbusiness.domain..";
    static final String APPLICATION = "..localbusiness.application..";
    static final String CONTEXT = "..localbusiness.application.*";
    static final String OUT = "..localbusiness.application.*.out";
    static final String WEB = "..localbusiness.web..";
    static final String MONGO = "..localbusiness.mongo..";
    static final String EMBEDDED = "..localbusiness.embedded..";
    static final String[] OUTBOUND = {
        MONGO,
        "..localbusiness.kaspi..",
        "..localbusiness.webkassa..",
        "..localbusiness.notify..",
        "..localbusiness.keycloak.."
    };
    static final String[] ALL_BUT_BOOTSTRAP = {
        DOMAIN,
        APPLICATION,
        WEB,
        MONGO,
        "..localbusiness.kaspi..",
        "..localbusiness.webkassa..",
        "..localbusiness.notify..",
        "..localbusiness.keycloak.."
    };

    /// For ArchUnit, `package-info` is an interface.
    static final DescribedPredicate<JavaClass> TYPES =
            describe(
                    "types that people wrote",
                    type ->
                            !type.getSimpleName().equals("package-info")
                                    && !type.isAnonymousClass()
                                    && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                                    && !isGenerated(type));

    private Places() {}

    /// MapStruct writes an `XMapperImpl` for each mapper.
    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().endsWith("Impl")
                && type.getRawInterfaces().stream()
                        .anyMatch(mapper -> mapper.isAnnotatedWith("org.mapstruct.Mapper"));
    }
}
