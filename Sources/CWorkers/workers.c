#include "workers.h"

#include <pthread.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long waiting_work;

static void *run(void *work) {
  ((void (*)(void))work)();
  return 0;
}

int haidang_workers_start(int count, void (*work)(void)) {
  int started = 0;
  while (started < count) {
    pthread_t thread;
    if (pthread_create(&thread, 0, run, (void *)work) != 0) break;
    pthread_detach(thread);
    started++;
  }
  return started;
}

void haidang_workers_wait(void) {
  pthread_mutex_lock(&lock);
  while (waiting_work == 0) pthread_cond_wait(&changed, &lock);
  waiting_work--;
  pthread_mutex_unlock(&lock);
}

void haidang_workers_wake(void) {
  pthread_mutex_lock(&lock);
  waiting_work++;
  pthread_cond_signal(&changed);
  pthread_mutex_unlock(&lock);
}
