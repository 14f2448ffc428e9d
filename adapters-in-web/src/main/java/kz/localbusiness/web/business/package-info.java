/// How an owner brings a business to the platform: registration and setup.
@NullMarked
package kz.localbusiness.web.business;

import org.jspecify.annotations.NullMarked;
