### Ask and offer, until it is there: honest, and a way on.

exchange-title = Ask and offer
exchange-lead = Here you will be able to ask your neighbours something, and to help. That is not possible yet. This is already there.
exchange-ask = I have a question
exchange-forms = Help with forms, computer or telephone
exchange-money = Help with money and paperwork
exchange-language = Learning and practising Dutch
exchange-coffee = Walk in and talk to somebody
exchange-directory = Who helps with what
exchange-danger = Is there danger? Call 112. Are you thinking of suicide? Call 113 or 0800-0113 for free. Is it not safe at home? Call Veilig Thuis, 0800-2000.
exchange-do = I want to do something
exchange-programme = Join an activity
exchange-projects = Help with a project
exchange-join = Find an organisation to help
