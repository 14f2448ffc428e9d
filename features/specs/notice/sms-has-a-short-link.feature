Feature: An SMS has a short link

  Background:
    Given it is 09:30 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim writes by SMS first and by e-mail then, after 15 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-04
    And the background work is done

  Rule: It leads to the page of the visit

    Scenario: The client opens it
      When Dana opens the link of the last SMS
      Then it leads to the page of the appointment of Dana

    Scenario: One visit has one, whatever is told of it
      Given Dana has moved to 12:00 on 2026-03-05
      And the background work is done
      Then the last 2 SMS to Dana have the same link

  Rule: It is worth nothing once the link of the visit is replaced

    Scenario: The business replaces the link
      Given Aigerim has replaced the link of Dana
      When Dana opens the link of the last SMS
      Then it leads nowhere

    Scenario: What is told later has a new one
      Given Aigerim has replaced the link of Dana
      And Dana has moved to 12:00 on 2026-03-05
      And the background work is done
      When Dana opens the link of the last SMS
      Then it leads to the page of the appointment of Dana

  Rule: It goes with the visit

    Scenario: Long after
      Given it is 10:00 on 2026-04-10
      When Dana opens the link of the last SMS
      Then it leads nowhere

    Scenario: The client is forgotten
      Given it is 10:00 on 2026-03-06
      And Aigerim has erased Dana
      When Dana opens the link of the last SMS
      Then it leads nowhere
