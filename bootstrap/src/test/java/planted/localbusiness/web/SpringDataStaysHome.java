package planted.localbusiness.web;

import org.springframework.data.domain.Pageable;

record SpringDataStaysHome(Pageable page) {}
