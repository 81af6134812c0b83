using System.Diagnostics;
using System.Globalization;

namespace PolicyDiff.Testing.Storage;

/// <summary>A PostgreSQL server of the tests' own: made in a temporary folder, reached over a local socket, gone afterwards.</summary>
public sealed class PostgresCluster : IDisposable
{
    /// <summary>Set where a test may not be skipped for want of PostgreSQL.</summary>
    public const string RequiredVariable = "POLICYDIFF_REQUIRE_POSTGRES";

    private const string User = "postgres";

    private static int _databases;

    private readonly string _programs;
    private readonly string _folder;
    private readonly bool _durable;
    private string? _mounted;

    private PostgresCluster(string programs, bool durable)
    {
        (_programs, _durable) = (programs, durable);
        _folder = Directory.CreateTempSubdirectory("pd-pg-").FullName;
        Run("chown", User, _folder);
        Run(Program("initdb"), "-D", Data, "-U", User, "--no-instructions", "-A", "trust", "-N", "-E", "UTF8", "--locale=C");
        Start();
    }

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Starts a server; null where PostgreSQL is not installed, or this is Windows.</summary>
    /// <param name="durable">Whether every commit goes to the disk, as in earnest; tests need not wait for it.</param>
    /// <exception cref="InvalidOperationException">
    /// It is not installed, and <see cref="RequiredVariable"/> says that it must be.
    /// </exception>
    public static PostgresCluster? TryStart(bool durable = false)
    {
        var programs = OperatingSystem.IsWindows() ? null : Folders().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
        return programs is not null ? new PostgresCluster(programs, durable)
            : Environment.GetEnvironmentVariable(
                RequiredVariable) is { Length: > 0 } ? throw new InvalidOperationException("PostgreSQL is not installed.")
            : null;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its name.</returns>
    public string CreateDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref _databases)}");
        Sql("postgres", $"CREATE DATABASE {name}");
        return name;
    }

    /// <summary>The address of a database of this server.</summary>
    /// <param name="database">Its name.</param>
    /// <param name="user">Who connects.</param>
    public string Address(string database, string user = User) => $"postgres://{user}@/{database}?host={_folder}";

    /// <summary>Runs a statement as the owner.</summary>
    public void Sql(string database, string statement) =>
        Run(Program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", _folder, "-U", User, "-d", database, "-c", statement);

    /// <summary>Starts the server again after <see cref="Stop"/>.</summary>
    public void Start() =>
        Run(Program("pg_ctl"), "-s", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-k {_folder} -h ''{(_durable ? string.Empty : " -F")}", "start");

    /// <summary>Stops the server as a crash does: connections are cut off.</summary>
    public void Stop() => Run(Program("pg_ctl"), "-s", "-D", Data, "-m", "immediate", "-w", "stop");

    /// <summary>Starts the server again as one that only follows, so that it takes no writes.</summary>
    public void StartAsStandby()
    {
        Run("touch", Path.Combine(Data, "standby.signal"));
        Start();
    }

    /// <summary>Lets a user in by a password only.</summary>
    public void AskPassword(string user)
    {
        var rules = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(rules, $"local all {user} scram-sha-256\n" + File.ReadAllText(rules));
        Run(Program("pg_ctl"), "-s", "-D", Data, "reload");
    }

    /// <summary>Makes an empty database on a file system of its own; null where none can be made.</summary>
    /// <param name="megabytes">The size of the file system.</param>
    /// <returns>Its name.</returns>
    public string? TryCreateSmallDatabase(int megabytes)
    {
        var place = Directory.CreateDirectory(Path.Combine(_folder, "small")).FullName;
        if (!TryMount(place, megabytes))
        {
            return null;
        }

        _mounted = place;
        Run("chown", User, place);
        Sql("postgres", $"CREATE TABLESPACE small LOCATION '{place}'");
        Sql("postgres", "CREATE DATABASE small TABLESPACE small");
        return "small";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        if (_mounted is not null)
        {
            Run("umount", _mounted);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<string> Folders()
    {
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderDescending(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return versions.Select(version => Path.Combine(version, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator));
    }

    private static bool TryMount(string place, int megabytes)
    {
        if (!IsRoot)
        {
            return false;
        }

        using var mount = Process.Start(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", place])
        {
            RedirectStandardError = true,
        })!;
        mount.WaitForExit();
        return mount.ExitCode == 0;
    }

    private string Program(string name) => Path.Combine(_programs, name);

    // The server refuses to run as root, so there its programs run as the user that its package made.
    private static void Run(string program, params string[] arguments)
    {
        if (program == "chown" && !IsRoot)
        {
            return;
        }

        string[] line = IsRoot && program is not ("chown" or "umount")
            ? ["runuser", "-u", User, "--", program, .. arguments]
            : [program, .. arguments];
        var keepsRunning = program.EndsWith("pg_ctl", StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = !keepsRunning,
            WorkingDirectory = "/",
        })!;
        if (keepsRunning)
        {
            // The server inherits the stream and keeps it open, so it is not read to its end.
            process.WaitForExit();
            Check(process, program, string.Empty);
            return;
        }

        _ = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Check(process, program, error);
    }

    private static void Check(Process process, string program, string error)
    {
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program}: {process.ExitCode} {error}");
        }
    }
}
