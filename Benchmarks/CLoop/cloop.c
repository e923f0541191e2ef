/* Binds rows that lie in memory and steps them into new SQLite files, a thread a file.
 *
 *   cloop ROWS_A_STATEMENT TARGET_DIRECTORY SOURCE.sqlite...
 *
 * The rows, the declarations and the page size come from the source files, which are read
 * beforehand; the time that is printed runs from opening the new files to the end of fsync. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "rows.h"

struct job {
  const char *source;
  char target[4096];
  int rows_a_statement;
  struct database database;
};

static void execute(sqlite3 *connection, const char *sql) {
  if (sqlite3_exec(connection, sql, NULL, NULL, NULL) != SQLITE_OK) fail(connection, sql);
}

static sqlite3_stmt *prepare_insert(
    sqlite3 *connection, const struct table *table, int rows_a_statement) {
  size_t row_bytes = (size_t)table->width * 2 + 2;
  char *sql = malloc(64 + strlen(table->name) + rows_a_statement * row_bytes);
  if (!sql) fail(NULL, "memory");
  char *end = sql + sprintf(sql, "INSERT INTO \"%s\" VALUES ", table->name);
  for (int row = 0; row < rows_a_statement; row++) {
    if (row) *end++ = ',';
    *end++ = '(';
    for (int index = 0; index < table->width; index++) {
      if (index) *end++ = ',';
      *end++ = '?';
    }
    *end++ = ')';
  }
  *end = 0;
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(
          connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    fail(connection, sql);
  free(sql);
  return statement;
}

static inline void bind_row(
    sqlite3_stmt *statement, const struct table *table, int64_t row, int place) {
  for (int index = 0; index < table->width; index++, place++) {
    const struct column *column = &table->columns[index];
    if (column->nulls && column->nulls[row]) {
      sqlite3_bind_null(statement, place);
      continue;
    }
    switch (column->kind) {
      case KIND_INTEGER: sqlite3_bind_int64(statement, place, column->integers[row]); break;
      case KIND_REAL: sqlite3_bind_double(statement, place, column->reals[row]); break;
      case KIND_TEXT: {
        int64_t start = column->offsets[row];
        sqlite3_bind_text(
            statement, place, column->bytes + start, (int)(column->offsets[row + 1] - start),
            SQLITE_STATIC);
        break;
      }
    }
  }
}

/* Inserts rows from `row` on, as many as fill whole statements; returns the next row. */
static int64_t insert(
    sqlite3 *connection, const struct table *table, int64_t row, int rows_a_statement) {
  if (row + rows_a_statement > table->count) return row;
  sqlite3_stmt *statement = prepare_insert(connection, table, rows_a_statement);
  for (; row + rows_a_statement <= table->count; row += rows_a_statement) {
    for (int offset = 0; offset < rows_a_statement; offset++)
      bind_row(statement, table, row + offset, 1 + offset * table->width);
    if (sqlite3_step(statement) != SQLITE_DONE) fail(connection, table->name);
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  return row;
}

static void *read_source(void *argument) {
  struct job *job = argument;
  read_database(job->source, &job->database);
  return NULL;
}

static void *load(void *argument) {
  struct job *job = argument;
  sqlite3 *connection;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  if (sqlite3_open_v2(job->target, &connection, flags, NULL) != SQLITE_OK)
    fail(connection, job->target);
  char settings[256];
  snprintf(
      settings, sizeof settings,
      "PRAGMA page_size = %d; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
      "PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; BEGIN;",
      job->database.page_size);
  execute(connection, settings);
  for (int index = 0; index < job->database.table_count; index++) {
    const struct table *table = &job->database.tables[index];
    execute(connection, table->ddl);
    int64_t row = insert(connection, table, 0, job->rows_a_statement);
    insert(connection, table, row, 1);
  }
  execute(connection, "COMMIT");
  if (sqlite3_close(connection) != SQLITE_OK) fail(connection, job->target);
  int file = open(job->target, O_RDONLY);
  if (file < 0 || fsync(file) != 0 || close(file) != 0) fail(NULL, "fsync");
  return NULL;
}

static void on_threads(void *(*body)(void *), struct job *jobs, int count) {
  pthread_t threads[16];
  for (int index = 0; index < count; index++)
    if (pthread_create(&threads[index], NULL, body, &jobs[index]) != 0) fail(NULL, "thread");
  for (int index = 0; index < count; index++) pthread_join(threads[index], NULL);
}

static double seconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int count, char **words) {
  int files = count - 3;
  if (files < 1 || files > 16 || atoi(words[1]) < 1) {
    fprintf(stderr, "usage: cloop ROWS_A_STATEMENT TARGET_DIRECTORY SOURCE.sqlite...\n");
    return 2;
  }
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  struct job *jobs = calloc(files, sizeof *jobs);
  if (!jobs) fail(NULL, "memory");
  for (int index = 0; index < files; index++) {
    jobs[index].source = words[index + 3];
    jobs[index].rows_a_statement = atoi(words[1]);
  }
  on_threads(read_source, jobs, files);
  int64_t rows = 0;
  for (int index = 0; index < files; index++) {
    struct job *job = &jobs[index];
    snprintf(job->target, sizeof job->target, "%s/%s", words[2], job->database.name);
    for (int table = 0; table < job->database.table_count; table++)
      rows += job->database.tables[table].count;
  }

  double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
  on_threads(load, jobs, files);
  wall = seconds(CLOCK_MONOTONIC) - wall;
  cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  printf("{\"wall\":%.6f,\"cpu\":%.6f,\"rows\":%lld}\n", wall, cpu, (long long)rows);
  return 0;
}
