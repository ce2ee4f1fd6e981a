// What of ncurses does not reach Swift by itself: macros, stdscr, variadic functions. One screen a process; all of
// it is called from one thread at a time. Keys are not read through ncurses: see KeyDecoder in Cells.
#ifndef RONDETAFEL_CNCURSES_SHIM_H
#define RONDETAFEL_CNCURSES_SHIM_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// The screen and what it was made from, to give all of it back.
typedef struct {
    SCREEN *screen;
    FILE *in;
    FILE *out;
    struct termios before;
    int has_before;
    struct sigaction stop;
    int has_stop;
} rt_device;

static inline void rt_close(rt_device *device) {
    if (device->screen) delscreen(device->screen);
    if (device->has_before) tcsetattr(fileno(device->in), TCSANOW, &device->before);
    if (device->has_stop) sigaction(SIGTSTP, &device->stop, NULL);
    if (device->in) fclose(device->in);
    if (device->out) fclose(device->out);
    memset(device, 0, sizeof *device);
}
// 1 when the screen stands; 0 when this terminal can not, and then nothing has changed. The two descriptors stay the
// caller's.
static inline int rt_start(rt_device *device, const char *type, int in, int out, int colours) {
    memset(device, 0, sizeof *device);
    int own_in = dup(in), own_out = dup(out);
    device->in = own_in < 0 ? NULL : fdopen(own_in, "r");
    device->out = own_out < 0 ? NULL : fdopen(own_out, "w");
    if (!device->in && own_in >= 0) close(own_in);
    if (!device->out && own_out >= 0) close(own_out);
    if (!device->in || !device->out) { rt_close(device); return 0; }
    device->has_before = tcgetattr(in, &device->before) == 0;
    // Ctrl-Z is a key here; ncurses would paint from whatever thread a stop from outside comes in.
    struct sigaction ignore;
    memset(&ignore, 0, sizeof ignore);
    ignore.sa_handler = SIG_IGN;
    device->has_stop = sigaction(SIGTSTP, &ignore, &device->stop) == 0;
    // The kernel knows the size better than LINES and COLUMNS that a shell left behind.
    use_tioctl(TRUE);
    device->screen = newterm(type, device->out, device->in);
    if (!device->screen) { rt_close(device); return 0; }
    if (!cursor_address) { endwin(); rt_close(device); return 0; }
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    // ncurses would look for waiting input and then stop painting halfway.
    typeahead(-1);
    intrflush(stdscr, FALSE);
    if (colours && has_colors() && start_color() == OK) {
        short ground = use_default_colors() == OK ? -1 : COLOR_BLACK;
        init_pair(1, COLOR_CYAN, ground);
        init_pair(2, COLOR_GREEN, ground);
        // Not yellow: nobody reads that on white.
        init_pair(3, COLOR_RED, ground);
    }
    fputs("\033[?2004h", device->out);
    fflush(device->out);
    return 1;
}
static inline void rt_stop(rt_device *device) {
    fputs("\033[?2004l", device->out);
    fflush(device->out);
    endwin();
    rt_close(device);
}
static inline int rt_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
static inline int rt_rows(void) { return LINES; }
static inline int rt_columns(void) { return COLS; }
// Fits the screen to the terminal as the kernel knows it; 1 when that changed it.
static inline int rt_fit(const rt_device *device) {
    struct winsize size;
    if (ioctl(fileno(device->out), TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
    if (size.ws_row == LINES && size.ws_col == COLS) return 0;
    return resize_term(size.ws_row, size.ws_col) == OK;
}
// pair 0 is the terminal's own colour. The text holds no control characters.
static inline void rt_put(
    int row, int column, const wchar_t *text, int count, int pair, int bold, int reverse, int underline) {
    attr_t attributes = A_NORMAL;
    if (bold) attributes |= A_BOLD;
    if (reverse) attributes |= A_REVERSE;
    if (underline) attributes |= A_UNDERLINE;
    attr_set(attributes, (short)pair, NULL);
    mvaddnwstr(row, column, text, count);
}
static inline void rt_clear_row(int row) { attr_set(A_NORMAL, 0, NULL); move(row, 0); clrtoeol(); }
// The next paint writes every cell, also those that nobody drew.
static inline void rt_redraw_all(void) { attr_set(A_NORMAL, 0, NULL); erase(); clearok(stdscr, TRUE); }
static inline void rt_show(int row, int column, int visible) {
    curs_set(visible ? 1 : 0);
    move(row, column);
    refresh();
}
#endif
