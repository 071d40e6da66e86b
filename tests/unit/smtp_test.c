// links: net
/* A message over SMTP against a server of our own that follows a script: it says what stands
 * there for each command, and writes down what it heard. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/err.h"
#include "net/smtp.h"

/* What the server answers to each command; NULL: it says nothing any more. */
struct script {
    const char *greeting, *mail, *rcpt, *data, *end;
};

static const struct script willing = {"220 hier", "250 ok", "250 ok", "354 toe maar",
                                      "250 dank"};
static char heard[4096];

static const char *answer_to(const struct script *s, const char *line)
{
    static const char *const words[] = {"MAIL", "RCPT", "DATA"};
    const char *const said[] = {s->mail, s->rcpt, s->data};

    for (size_t i = 0; i < COUNT(words); i++)
        if (strncmp(line, words[i], 4) == 0)
            return said[i];
    return "250 ok";
}

_Noreturn static void serve(int listener, int out, const struct script *s)
{
    FILE *client = fdopen(accept(listener, NULL, NULL), "r+"), *note = fdopen(out, "w");
    char line[1024];
    int inside = 0;

    setvbuf(client, NULL, _IONBF, 0);
    if (s->greeting)
        fprintf(client, "%s\r\n", s->greeting);
    while (fgets(line, sizeof line, client)) {
        const char *said = inside ? NULL : answer_to(s, line);

        fputs(line, note);
        fflush(note);
        if (inside && strcmp(line, ".\r\n") == 0) {
            said = s->end;
            inside = 0;
        } else if (!inside && strncmp(line, "DATA", 4) == 0 && s->data) {
            inside = *s->data == '3';
        } else if (inside) {
            continue;
        }
        if (!said)
            break;
        fprintf(client, "%s\r\n", said);
    }
    _exit(0);
}

static int listening(struct sockaddr_in *at)
{
    socklen_t len = sizeof *at;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    *at =
        (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    assert_int_equal(0, bind(listener, (struct sockaddr *)at, len));
    assert_int_equal(0, listen(listener, 4));
    assert_int_equal(0, getsockname(listener, (struct sockaddr *)at, &len));
    return listener;
}

static struct smtp_answer send_to_url(const char *url)
{
    static const char bytes[] = "Subject: Dag\r\n\r\nEen\r\n.\r\n..twee\r\n";
    const struct smtp_message message = {"retour@voordeur.example", "anna@wijk.example", bytes,
                                         sizeof bytes - 1};
    struct smtp smtp = {0};
    struct smtp_answer answer;

    smtp_send(&smtp, url, &message, 3, &answer);
    smtp_rest(&smtp);
    return answer;
}

static struct smtp_answer send_to(const struct script *s)
{
    struct sockaddr_in at;
    struct smtp_answer answer;
    char url[64];
    int listener = listening(&at), note[2];
    size_t len = 0;
    pid_t server;

    assert_int_equal(0, pipe(note));
    server = fork();
    if (server == 0)
        serve(listener, note[1], s);
    close(note[1]);
    close(listener);
    snprintf(url, sizeof url, "smtp://127.0.0.1:%d/wijk.example", ntohs(at.sin_port));
    answer = send_to_url(url);
    kill(server, SIGKILL);
    waitpid(server, NULL, 0);
    for (ssize_t n = 1; n > 0 && len<sizeof heard - 1; len += n> 0 ? (size_t)n : 0)
        n = read(note[0], heard + len, sizeof heard - 1 - len);
    heard[len] = '\0';
    close(note[0]);
    return answer;
}

static void a_message_arrives_as_it_is(void **state)
{
    struct smtp_answer answer = send_to(&willing);

    (void)state;
    assert_int_equal(SMTP_SENT, answer.outcome);
    assert_int_equal(250, answer.code);
    assert_non_null(strstr(heard, "EHLO wijk.example\r\n"));
    assert_non_null(strstr(heard, "MAIL FROM:<retour@voordeur.example>"));
    assert_non_null(strstr(heard, "RCPT TO:<anna@wijk.example>"));
    assert_non_null(strstr(heard, "\r\nEen\r\n..\r\n...twee\r\n.\r\n"));
}

static void an_address_that_is_not_there_is_told_apart(void **state)
{
    struct script s = willing;

    (void)state;
    s.rcpt = "550 5.1.1 unknown";
    assert_int_equal(SMTP_NO_SUCH, send_to(&s).outcome);
    s.rcpt = "550 5.7.1 we do not like you";
    assert_int_equal(SMTP_REFUSED, send_to(&s).outcome);
    s.rcpt = "452 4.2.2 full";
    assert_int_equal(SMTP_LATER, send_to(&s).outcome);
}

static void a_message_that_is_refused_is_not_the_addresss_fault(void **state)
{
    struct script s = willing;

    (void)state;
    s.end = "554 5.6.0 no";
    assert_int_equal(SMTP_REFUSED, send_to(&s).outcome);
    s.end = "451 4.3.0 later";
    assert_int_equal(SMTP_LATER, send_to(&s).outcome);
    s.end = NULL; /* gone between the last byte and the answer */
    assert_int_equal(SMTP_LATER, send_to(&s).outcome);
}

static void a_server_that_does_not_want_us_says_nothing_of_the_message(void **state)
{
    struct script s = willing;

    (void)state;
    s.mail = "550 5.1.8 who are you";
    assert_int_equal(SMTP_LATER, send_to(&s).outcome);
    s.greeting = "554 go away";
    assert_string_equal("not-let-in", send_to(&s).why);
    s.greeting = NULL;
    assert_string_equal("too-slow", send_to(&s).why);
}

static void a_server_that_is_not_there_or_not_one_is_for_later(void **state)
{
    (void)state;
    assert_string_equal("not-reached", send_to_url("smtp://127.0.0.1:1").why);
    assert_int_equal(SMTP_LATER, send_to_url("http://127.0.0.1:1").outcome);
    assert_int_equal(SMTP_LATER, send_to_url("").outcome);
}

static void without_tls_nothing_is_said_where_it_is_asked(void **state)
{
    (void)state;
    setenv("VOORDEUR_SMTP_CA", "/etc/ssl/certs/ca-certificates.crt", 1);
    assert_string_equal("not-secure", send_to(&willing).why);
    assert_null(strstr(heard, "MAIL"));
    unsetenv("VOORDEUR_SMTP_CA");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_arrives_as_it_is),
        cmocka_unit_test(an_address_that_is_not_there_is_told_apart),
        cmocka_unit_test(a_message_that_is_refused_is_not_the_addresss_fault),
        cmocka_unit_test(a_server_that_does_not_want_us_says_nothing_of_the_message),
        cmocka_unit_test(a_server_that_is_not_there_or_not_one_is_for_later),
        cmocka_unit_test(without_tls_nothing_is_said_where_it_is_asked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
