#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fail(sqlite3 *connection, const char *what) {
  fprintf(stderr, "cloop: %s: %s\n", what, connection ? sqlite3_errmsg(connection) : "failed");
  exit(1);
}

static void *allocate(size_t bytes) {
  void *memory = calloc(1, bytes ? bytes : 1);
  if (!memory) fail(NULL, "memory");
  return memory;
}

static sqlite3_stmt *query(sqlite3 *connection, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(connection, sql, -1, &statement, NULL) != SQLITE_OK)
    fail(connection, sql);
  return statement;
}

static int64_t number(sqlite3 *connection, const char *sql) {
  sqlite3_stmt *statement = query(connection, sql);
  if (sqlite3_step(statement) != SQLITE_ROW) fail(connection, sql);
  int64_t value = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return value;
}

/* By the declared type: decimals are bound as floating point, as any program would. */
static enum kind kind_of(const char *type) {
  if (strcmp(type, "INTEGER") == 0) return KIND_INTEGER;
  return strncmp(type, "DECIMAL", 7) == 0 ? KIND_REAL : KIND_TEXT;
}

static void set_null(struct column *column, int64_t row, int64_t count) {
  if (!column->nulls) column->nulls = allocate(count);
  column->nulls[row] = 1;
}

static void append_text(
    struct column *column, int64_t row, const void *text, int length, size_t *capacity) {
  int64_t end = column->offsets[row] + length;
  if ((size_t)end > *capacity) {
    *capacity = (size_t)end * 2;
    column->bytes = realloc(column->bytes, *capacity);
    if (!column->bytes) fail(NULL, "memory");
  }
  if (length) memcpy(column->bytes + column->offsets[row], text, length);
  column->offsets[row + 1] = end;
}

static void read_table(sqlite3 *connection, struct table *table) {
  char sql[512];
  snprintf(sql, sizeof sql, "SELECT count(*) FROM \"%s\"", table->name);
  table->count = number(connection, sql);
  snprintf(sql, sizeof sql, "SELECT * FROM \"%s\" ORDER BY rowid", table->name);
  sqlite3_stmt *statement = query(connection, sql);
  table->width = sqlite3_column_count(statement);
  table->columns = allocate(table->width * sizeof *table->columns);
  size_t *capacities = allocate(table->width * sizeof *capacities);
  for (int index = 0; index < table->width; index++) {
    struct column *column = &table->columns[index];
    column->kind = kind_of(sqlite3_column_decltype(statement, index));
    switch (column->kind) {
      case KIND_INTEGER: column->integers = allocate(table->count * sizeof(int64_t)); break;
      case KIND_REAL: column->reals = allocate(table->count * sizeof(double)); break;
      case KIND_TEXT:
        column->offsets = allocate((table->count + 1) * sizeof(int64_t));
        column->bytes = allocate(1);
        break;
    }
  }
  int64_t row = 0;
  for (; sqlite3_step(statement) == SQLITE_ROW; row++) {
    for (int index = 0; index < table->width; index++) {
      struct column *column = &table->columns[index];
      if (sqlite3_column_type(statement, index) == SQLITE_NULL)
        set_null(column, row, table->count);
      switch (column->kind) {
        case KIND_INTEGER: column->integers[row] = sqlite3_column_int64(statement, index); break;
        case KIND_REAL: column->reals[row] = sqlite3_column_double(statement, index); break;
        case KIND_TEXT: {
          const void *text = sqlite3_column_text(statement, index);
          append_text(
              column, row, text, sqlite3_column_bytes(statement, index), &capacities[index]);
          break;
        }
      }
    }
  }
  if (sqlite3_finalize(statement) != SQLITE_OK || row != table->count) fail(connection, sql);
  free(capacities);
}

void read_database(const char *path, struct database *database) {
  sqlite3 *connection;
  if (sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL)
      != SQLITE_OK)
    fail(connection, path);
  const char *slash = strrchr(path, '/');
  database->name = strdup(slash ? slash + 1 : path);
  database->page_size = (int)number(connection, "PRAGMA page_size");
  int capacity = (int)number(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
  database->tables = allocate(capacity * sizeof *database->tables);
  sqlite3_stmt *statement = query(
      connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
  while (sqlite3_step(statement) == SQLITE_ROW) {
    struct table *table = &database->tables[database->table_count++];
    table->name = strdup((const char *)sqlite3_column_text(statement, 0));
    table->ddl = strdup((const char *)sqlite3_column_text(statement, 1));
    read_table(connection, table);
  }
  sqlite3_finalize(statement);
  sqlite3_close(connection);
}
