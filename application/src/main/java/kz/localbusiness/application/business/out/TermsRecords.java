package kz.localbusiness.application.business.out;

import java.util.List;
import kz.localbusiness.domain.business.TermsAcceptance;
import kz.localbusiness.domain.shared.Language;

/// Which terms were accepted in the name of the current business.
public interface TermsRecords {

    /// Keeps the first of two with the same version.
    void add(TermsAcceptance acceptance);

    List<TermsAcceptance> all();

    /// In which they were accepted last.
    default Language language() {
        return all().stream()
                .map(TermsAcceptance::language)
                .reduce((_, later) -> later)
                .orElse(Language.RU);
    }
}
