Feature: Staff see and do what is their own

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dinara serves there as well
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Staff see their own day and nobody else's

    Scenario: A colleague's visits are not shown
      When Dinara, who is staff of Aigerim, looks at the day
      Then only the day of Dinara is shown

    Scenario: Why a colleague is away is not shown
      When Dinara, who is staff of Aigerim, looks at how the salon is set up
      Then nobody but Dinara is shown with their hours

    Scenario: A manager sees everybody
      When Marat, who is manager of Aigerim, looks at the day
      Then the days of Aigerim and Dinara are shown

    Scenario: A colleague's visit does not exist for staff
      When Dinara, who is staff of Aigerim, records that Dana has arrived
      Then the visit is unknown
      And the appointment of Dana is requested

  Rule: Only those who run the day confirm, cancel and book for others

    Scenario Outline: What each role may do
      When <person>, who is <role> of Aigerim, tries to <act>
      Then it is <answer>

      Examples:
        | person | role    | act                 | answer                 |
        | Dinara | staff   | cancel for Dana     | refused as not allowed |
        | Marat  | manager | cancel for Dana     | allowed                |
        | Dinara | staff   | set the salon up    | refused as not allowed |
        | Marat  | manager | set the salon up    | allowed                |
        | Marat  | manager | open the salon      | refused as not allowed |
        | Dana   | client  | cancel for Dana     | refused as not allowed |
        | Dana   | client  | look at the day     | refused as not allowed |
