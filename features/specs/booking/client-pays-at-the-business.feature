Feature: A client pays at the business

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And Aigerim has confirmed the appointment of Dana

  Rule: A visit costs what it cost when it was booked, paid at once or in parts

    Scenario: All of it
      When Aigerim takes 5000 tenge from Dana in cash
      Then Dana owes 0 tenge

    Scenario: In two parts
      Given Aigerim has taken 2000 tenge from Dana by Kaspi
      When Aigerim takes 3000 tenge from Dana in cash
      Then Dana owes 0 tenge

    Scenario: Never more than is owed
      Given Aigerim has taken 2000 tenge from Dana by Kaspi
      When Aigerim takes 5000 tenge from Dana in cash
      Then it is refused as more than Dana owes
      And Dana owes 3000 tenge

    Scenario: A second tap takes nothing
      Given Aigerim has taken 2000 tenge from Dana in cash
      When Aigerim takes 2000 tenge from Dana in cash
      Then Dana owes 3000 tenge

    Scenario: A mistake
      Given Aigerim has taken 5000 tenge from Dana in cash
      When Aigerim gives the 5000 tenge back to Dana
      Then Dana owes 5000 tenge

    Scenario: Nobody pays for a visit that will not be
      Given Dana has cancelled by link
      When Aigerim takes 5000 tenge from Dana in cash
      Then no payment is taken for it now

  Rule: A business may take less than its services cost

    Scenario: A discount
      When Aigerim gives Dana a discount of 700 tenge
      Then Dana owes 4300 tenge

    Scenario: It is another one, not one more
      Given Aigerim has given Dana a discount of 700 tenge
      When Aigerim gives Dana a discount of 500 tenge
      Then Dana owes 4500 tenge

    Scenario: It is taken back
      Given Aigerim has given Dana a discount of 700 tenge
      When Aigerim gives Dana a discount of 0 tenge
      Then Dana owes 5000 tenge

    Scenario: Never off what is paid
      Given Aigerim has taken 4500 tenge from Dana by card
      When Aigerim gives Dana a discount of 501 tenge
      Then it is refused as more than Dana owes
      And Dana owes 500 tenge

  Rule: What is over and not paid is not forgotten

    Scenario: The day ends with a debt
      Given it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      When Aigerim looks at today
      Then 1 visit is unpaid, 5000 tenge in all
      And Aigerim finds unpaid: Dana

    Scenario: A part of it
      Given it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      And Aigerim has taken 4000 tenge from Dana by card
      When Aigerim looks at today
      Then 1 visit is unpaid, 1000 tenge in all

    Scenario: Paid
      Given Aigerim has taken 5000 tenge from Dana by Kaspi
      And it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      When Aigerim looks at today
      Then 0 visits are unpaid, 0 tenge in all
      And Aigerim finds nothing unpaid

    Scenario: Today does not nag about old debts, but they stay on the list
      Given it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      And it is 11:00 on 2026-03-17
      When Aigerim looks at today
      Then 0 visits are unpaid, 0 tenge in all
      And Aigerim finds unpaid: Dana
