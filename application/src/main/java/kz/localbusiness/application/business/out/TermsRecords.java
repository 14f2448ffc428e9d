package kz.localbusiness.application.business.out;

import java.util.List;
import kz.localbusiness.domain.business.TermsAcceptance;

/// Which terms were accepted in the name of the current business.
public interface TermsRecords {

    /// Keeps the first of two with the same version.
    void add(TermsAcceptance acceptance);

    List<TermsAcceptance> all();
}
