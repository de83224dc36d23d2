# make demo: the demonstration site in public/.  make test: every test.  Both install what is missing on Debian 12.

SWIFT ?= swift
# With the Swift library inside, the program starts in half the time and runs where Swift is not installed.
RELEASE := --static-swift-stdlib
BUILD_PACKAGES := libcmark-dev libyaml-dev libssl-dev zlib1g-dev libexpat1-dev libqrencode-dev libmimalloc-dev pkg-config
TEST_PACKAGES := chromium default-jre-headless fonts-dejavu-core openssh-client python3-venv

BINARY := .build/release/minhbach
TOOLS := .build-tools/browser
REQUIREMENTS := Tests/Browser/requirements.txt
STAMP := $(TOOLS)/$(firstword $(shell sha256sum $(REQUIREMENTS)))

.PHONY: help demo test bench bench-reception lint clean build-packages test-packages binary

help:
	@echo "make demo    dựng trang minh họa vào public/ (build the demonstration site)"
	@echo "make test    chạy mọi phép thử (run every test)"
	@echo "make bench   đo tốc độ bên cạnh Hugo, SIZE=S|M|L (time it beside Hugo)"
	@echo "make bench-reception  đo riêng lịch tiếp công dân (time the schedules alone)"
	@echo "make lint    kiểm tra cách viết mã (check the code's form)"
	@echo "make clean   xóa những gì đã dựng (remove what was built)"

demo: binary
	$(BINARY) build
	@echo "Trang minh họa ở public/index.html; xem bằng trình duyệt: file://$(CURDIR)/public/index.html"

bench: binary
	Benchmarks/run $(or $(SIZE),M)

bench-reception: build-packages
	$(SWIFT) build -c release --product ReceptionBenchmark $(RELEASE)
	Benchmarks/run-reception

test: $(STAMP) build-packages test-packages
	$(SWIFT) test
	$(MAKE) --no-print-directory binary
	PYTHONDONTWRITEBYTECODE=1 $(TOOLS)/bin/python -m pytest -c Tests/Browser/pytest.ini Tests/Browser

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

clean:
	rm -rf .build .build-tools public.minhbach
	find public -mindepth 1 ! -name .gitkeep -delete

binary: build-packages
	$(SWIFT) build -c release --product minhbach $(RELEASE)

# Installs those of the packages $(1) that dpkg does not know as installed; $(2) says what they are for.
define install
	@missing=; \
	for package in $(1); do \
	  dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" -eq 0 ]; then as_root=; else as_root=sudo; fi; \
	  echo "Cài gói Debian để $(2):$$missing"; \
	  $$as_root apt-get update -qq && \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi
endef

build-packages:
	$(call install,$(BUILD_PACKAGES),dựng chương trình)

test-packages:
	$(call install,$(TEST_PACKAGES),thử trang trong trình duyệt thật và kiểm tra HTML)

# The name of the stamp is the hash of the requirements, so a changed list is installed anew and an old one never again.
$(STAMP): | test-packages
	@echo "Cài công cụ thử nghiệm từ PyPI vào $(TOOLS)"
	rm -rf $(TOOLS)
	/usr/bin/python3 -m venv $(TOOLS)
	$(TOOLS)/bin/pip install --quiet --no-deps --disable-pip-version-check -r $(REQUIREMENTS)
	touch $@
