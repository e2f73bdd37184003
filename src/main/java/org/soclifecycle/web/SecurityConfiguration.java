package org.soclifecycle.web;

import static org.springframework.security.web.util.matcher.RequestMatchers.allOf;
import static org.springframework.security.web.util.matcher.RequestMatchers.not;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may ask for what, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String[] OPEN = {"/sign-in", "/first-administrator", "/set-password", "/actuator/health/**"};

    /** Style sheets, scripts and icons: no session, and the browser may keep them. */
    @Bean
    @Order(1)
    SecurityFilterChain openFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher(OpenFiles.PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** Calendar programs sign in with nothing but the secret in the address; there is no session and no other way on. */
    @Bean
    @Order(2)
    SecurityFilterChain calendarAddresses(HttpSecurity http) throws Exception {
        return http.securityMatcher("/calendar/*.ics")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /**
     * People without an account: the secret in the address opens the questions of one link, and public profiles are for
     * everybody. There is no session and so no right that a foreign page could borrow; hence no token against that.
     */
    @Bean
    @Order(3)
    SecurityFilterChain outsiders(HttpSecurity http) throws Exception {
        return http.securityMatcher("/voice/*", "/profiles/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    headers(headers);
                    headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
                })
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http, AccessRefused accessRefused, SignInRequired signInRequired, UploadLimit.Factory uploads)
            throws Exception {
        return http.addFilterBefore(uploads.filter(), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/admin/**", "/actuator/**")
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers("/audit/**")
                        .hasAnyRole("AUDITOR", ADMINISTRATOR)
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .failureUrl("/sign-in?refused")
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .requestCache(cache -> cache.requestCache(onlyPages()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(signInRequired).accessDeniedHandler(accessRefused))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The outermost of all, so that everything a request causes has its id. */
    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        FilterRegistrationBean<CorrelationFilter> registration = new FilterRegistrationBean<>(new CorrelationFilter());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        registration.setOrder(Integer.MIN_VALUE);
        return registration;
    }

    /** Outside everything else, the session filter included: it needs the database too. */
    @Bean
    FilterRegistrationBean<OutageFilter> outageFilter(Outage outage) {
        FilterRegistrationBean<OutageFilter> registration = new FilterRegistrationBean<>(new OutageFilter(outage));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        registration.setOrder(Integer.MIN_VALUE + 10);
        return registration;
    }

    /** Between the two above and the session filter. */
    @Bean
    FilterRegistrationBean<OpenFiles> openFilesFilter() {
        FilterRegistrationBean<OpenFiles> registration = new FilterRegistrationBean<>(new OpenFiles());
        registration.setOrder(Integer.MIN_VALUE + 20);
        return registration;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }

    /** After the sign-in people come back to the page they asked for, never to a fragment or a piece of data. */
    private static HttpSessionRequestCache onlyPages() {
        RequestMatcher pages = request -> !Asking.of(request).isForData()
                && !Asking.of(request).isForFragment()
                && request.getHeader("Sec-Fetch-Dest") == null | "document".equals(request.getHeader("Sec-Fetch-Dest"));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(allOf(
                PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"),
                pages,
                not(PathPatternRequestMatcher.pathPattern("/error"))));
        return cache;
    }
}
